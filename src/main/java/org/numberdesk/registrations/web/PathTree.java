package org.numberdesk.registrations.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Puts values into a JSON tree by path, making the objects and lists on the way. */
final class PathTree {

  private PathTree() {}

  static void set(ObjectNode root, String path, JsonNode value) {
    List<Object> steps = steps(path);
    JsonNode at = root;
    for (int i = 0; i < steps.size(); i++) {
      boolean last = i == steps.size() - 1;
      at = step(at, steps.get(i), last ? value : fresh(root, steps.get(i + 1)), last);
    }
  }

  private static JsonNode step(JsonNode at, Object step, JsonNode wanted, boolean replace) {
    if (step instanceof Integer row) {
      ArrayNode list = (ArrayNode) at;
      while (list.size() <= row) {
        list.add(wanted.isObject() ? list.objectNode() : list.textNode(""));
      }
      if (replace) {
        list.set(row, wanted);
      }
      return list.get(row);
    }
    ObjectNode object = (ObjectNode) at;
    if (replace || !object.has((String) step)) {
      object.set((String) step, wanted);
    }
    return object.get((String) step);
  }

  private static JsonNode fresh(ObjectNode root, Object next) {
    return next instanceof Integer ? root.arrayNode() : root.objectNode();
  }

  private static List<Object> steps(String path) {
    List<Object> steps = new ArrayList<>();
    for (String part : path.split("\\.")) {
      int bracket = part.indexOf('[');
      steps.add(bracket < 0 ? part : part.substring(0, bracket));
      if (bracket >= 0) {
        steps.add(Integer.valueOf(part.substring(bracket + 1, part.indexOf(']'))));
      }
    }
    return steps;
  }
}
