package org.numberdesk.preflight.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Every word that any phrase knows, in one tree walked letter by letter. A word's signature stands
 * for the set of pattern words it satisfies, whole words and stems alike; a word no phrase knows
 * has signature 0.
 */
final class Lexicon {

  static final int UNKNOWN = 0;

  private static final class Node {
    final Map<Character, Node> next = new HashMap<>();
    final List<Integer> whole = new ArrayList<>();
    final List<Integer> stem = new ArrayList<>();
  }

  private static final int WIDTH = 40;

  private final Node root = new Node();
  private final Map<String, Integer> terminals = new HashMap<>();
  private int[] child;
  private int[] wholeSignature;
  private int[] stemSignature;
  private final List<List<Integer>> signatures = new ArrayList<>();
  private final Map<List<Integer>, Integer> signatureIds = new HashMap<>();

  /** The number of a pattern word; {@code word*} stands for all that begin so. */
  int terminal(String word) {
    Integer known = terminals.get(word);
    if (known != null) {
      return known;
    }
    int id = terminals.size();
    terminals.put(word, id);
    boolean stem = word.length() > 1 && word.endsWith("*");
    Node node = root;
    for (char c : (stem ? word.substring(0, word.length() - 1) : word).toCharArray()) {
      if (slot(c) < 0) {
        throw new IllegalStateException("no phrase may hold the character " + c + " of " + word);
      }
      node = node.next.computeIfAbsent(c, any -> new Node());
    }
    (stem ? node.stem : node.whole).add(id);
    return id;
  }

  /** Freezes the tree; no word can be added afterwards. */
  void freeze() {
    signature(List.of());
    List<Node> nodes = new ArrayList<>();
    List<int[]> rows = new ArrayList<>();
    List<Integer> wholes = new ArrayList<>();
    List<Integer> stems = new ArrayList<>();
    number(root, List.of(), nodes, rows, wholes, stems);
    child = new int[nodes.size() * WIDTH];
    for (int n = 0; n < nodes.size(); n++) {
      System.arraycopy(rows.get(n), 0, child, n * WIDTH, WIDTH);
    }
    wholeSignature = wholes.stream().mapToInt(Integer::intValue).toArray();
    stemSignature = stems.stream().mapToInt(Integer::intValue).toArray();
  }

  private int number(
      Node node,
      List<Integer> inherited,
      List<Node> nodes,
      List<int[]> rows,
      List<Integer> wholes,
      List<Integer> stems) {
    int id = nodes.size();
    nodes.add(node);
    int[] row = new int[WIDTH];
    rows.add(row);
    List<Integer> byStem = new ArrayList<>(inherited);
    byStem.addAll(node.stem);
    List<Integer> all = new ArrayList<>(byStem);
    all.addAll(node.whole);
    wholes.add(signature(all));
    stems.add(signature(byStem));
    node.next.forEach(
        (letter, below) -> row[slot(letter)] = number(below, byStem, nodes, rows, wholes, stems));
    return id;
  }

  private int signature(List<Integer> satisfied) {
    return signatureIds.computeIfAbsent(
        satisfied.stream().sorted().toList(),
        list -> {
          signatures.add(list);
          return signatures.size() - 1;
        });
  }

  /** Which pattern words a signature satisfies. */
  List<List<Integer>> signatures() {
    return signatures;
  }

  /** The signature of the characters from {@code from} to {@code to}. */
  int look(char[] text, int from, int to) {
    int node = 0;
    for (int i = from; i < to; i++) {
      char c = text[i];
      if (Letters.apostrophe(c)) {
        continue;
      }
      int slot = slot(c);
      int next = slot < 0 ? 0 : child[node * WIDTH + slot];
      if (next == 0) {
        return stemSignature[node];
      }
      node = next;
    }
    return wholeSignature[node];
  }

  private static int slot(char c) {
    if (c >= 'a' && c <= 'z') {
      return c - 'a';
    }
    if (c >= '0' && c <= '9') {
      return 26 + c - '0';
    }
    return switch (c) {
      case '/' -> 36;
      case '=' -> 37;
      case '+' -> 38;
      default -> -1;
    };
  }
}
