package org.numberdesk.numbers.usage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.RuntimeJsonMappingException;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.numberdesk.numbers.UsageKind;

/**
 * Answers of Genesys Cloud's reads (queues, message recipients, messaging campaigns, digital rule
 * sets, dependency tracking), in one file or several, one page or many; which read an object comes
 * from shows in its properties. What means nothing here is counted and left out.
 *
 * <p>The answer of dependency tracking names the number it is about only in its own addresses
 * ({@code selfUri}, {@code firstUri}); a property {@code phoneNumber} beside {@code entities} does
 * as well, and so does a dependency object of type SMSPHONENUMBER.
 */
final class UsageFile {

  private static final ObjectMapper JSON =
      new ObjectMapper(
          JsonFactory.builder()
              .streamReadConstraints(
                  StreamReadConstraints.builder()
                      .maxNestingDepth(60)
                      .maxNameLength(1_000)
                      .maxStringLength(1_000_000)
                      .build())
              .build());

  private static final String NUMBER = "SMSPHONENUMBER";
  private static final Pattern ID = Pattern.compile("[?&]id=([^&]+)");

  /**
   * A thing that uses a number.
   *
   * @param references the number's address or its id, whichever the answer has; any may match
   */
  record Found(
      UsageSource source,
      UsageKind kind,
      String thingId,
      String thingName,
      Set<String> references) {}

  private final List<Found> found = new ArrayList<>();
  private final Set<UsageSource> sources = EnumSet.noneOf(UsageSource.class);
  private int unknown;

  /**
   * Reads one more file.
   *
   * @throws IOException if it is not JSON
   */
  void read(byte[] file) throws IOException {
    try (MappingIterator<JsonNode> values = JSON.readerFor(JsonNode.class).readValues(file)) {
      while (values.hasNextValue()) {
        visit(values.nextValue());
      }
    } catch (RuntimeJsonMappingException e) {
      throw new IOException(e);
    }
  }

  /** Everything found so far, in the order of the files. */
  List<Found> found() {
    return List.copyOf(found);
  }

  /** The reads that were recognised, also those in which nothing uses a number. */
  Set<UsageSource> sources() {
    return sources;
  }

  /** Objects that come from none of the reads. */
  int unknown() {
    return unknown;
  }

  private void visit(JsonNode node) {
    if (node.isArray()) {
      node.forEach(this::visit);
    } else if (node.path("entities").isArray()) {
      Set<String> about = about(node);
      if (!about.isEmpty()) {
        sources.add(UsageSource.DEPENDENCIES);
      }
      for (JsonNode entity : node.path("entities")) {
        if (about.isEmpty()) {
          entity(entity);
        } else {
          dependency(about, entity);
        }
      }
    } else {
      entity(node);
    }
  }

  /** The number a page of dependency tracking is about, or nothing for other pages. */
  private static Set<String> about(JsonNode page) {
    Set<String> about = new LinkedHashSet<>();
    add(about, page.path("phoneNumber"));
    for (String address : List.of("selfUri", "firstUri", "lastUri", "nextUri")) {
      String uri = page.path(address).asText("");
      Matcher id = ID.matcher(uri);
      if (uri.contains("/dependencytracking/") && uri.contains(NUMBER) && id.find()) {
        about.add(decoded(id.group(1)));
      }
    }
    return about;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }

  private void entity(JsonNode entity) {
    if (NUMBER.equals(entity.path("type").asText()) || entity.has("consumingResources")) {
      sources.add(UsageSource.DEPENDENCIES);
      Set<String> about = references(entity);
      entity.path("consumingResources").forEach(consumer -> dependency(about, consumer));
    } else if (entity.has("smsConfig") || entity.has("campaignStatus")) {
      use(
          UsageSource.CAMPAIGNS,
          UsageKind.CAMPAIGN,
          entity,
          references(entity.path("smsConfig").path("senderSmsPhoneNumber")));
    } else if (entity.has("outboundMessagingAddresses")
        || entity.has("memberCount")
        || entity.has("acwSettings")) {
      use(
          UsageSource.QUEUES,
          UsageKind.QUEUE,
          entity,
          references(entity.path("outboundMessagingAddresses").path("smsAddress")));
    } else if (entity.has("messengerType") || entity.has("flow")) {
      recipient(entity);
    } else if (entity.path("rules").isArray()) {
      ruleSet(entity);
    } else {
      unknown++;
    }
  }

  private void recipient(JsonNode recipient) {
    sources.add(UsageSource.RECIPIENTS);
    boolean sms = recipient.path("messengerType").asText("sms").equalsIgnoreCase("sms");
    if (sms && recipient.path("flow").isObject()) {
      use(UsageSource.RECIPIENTS, UsageKind.FLOW, recipient.path("flow"), references(recipient));
    }
  }

  private void ruleSet(JsonNode ruleSet) {
    Set<String> numbers = new LinkedHashSet<>();
    for (JsonNode rule : ruleSet.path("rules")) {
      for (JsonNode action : rule.path("actions")) {
        add(numbers, action.path("setSmsPhoneNumberActionSettings").path("senderSmsPhoneNumber"));
      }
    }
    sources.add(UsageSource.RULE_SETS);
    numbers.forEach(
        number -> use(UsageSource.RULE_SETS, UsageKind.RULE_SET, ruleSet, Set.of(number)));
  }

  private void dependency(Set<String> about, JsonNode consumer) {
    if (!consumer.path("deleted").asBoolean(false)) {
      use(UsageSource.DEPENDENCIES, kind(consumer.path("type").asText("")), consumer, about);
    }
  }

  /** Architect names its types in one word: INBOUNDSHORTMESSAGEFLOW, QUEUE. */
  private static UsageKind kind(String type) {
    String name = type.toUpperCase(Locale.ROOT);
    if (name.endsWith("FLOW") || name.equals("WORKFLOW")) {
      return UsageKind.FLOW;
    }
    if (name.equals("QUEUE")) {
      return UsageKind.QUEUE;
    }
    return name.endsWith("CAMPAIGN") ? UsageKind.CAMPAIGN : UsageKind.OTHER;
  }

  private void use(UsageSource source, UsageKind kind, JsonNode thing, Set<String> references) {
    sources.add(source);
    String id = thing.path("id").asText("");
    String name = thing.path("name").asText("");
    if (!references.isEmpty() && !(id.isBlank() && name.isBlank())) {
      found.add(
          new Found(
              source,
              kind,
              id.isBlank() ? name : id,
              name.isBlank() ? id : name,
              Set.copyOf(references)));
    }
  }

  /** All by which a reference may name a number; a plain text is one too. */
  private static Set<String> references(JsonNode reference) {
    Set<String> names = new LinkedHashSet<>();
    if (reference.isObject()) {
      add(names, reference.path("phoneNumber"));
      add(names, reference.path("id"));
      add(names, reference.path("name"));
    } else {
      add(names, reference);
    }
    return names;
  }

  private static void add(Set<String> names, JsonNode value) {
    String text = value.isValueNode() && !value.isNull() ? value.asText("").strip() : "";
    if (!text.isEmpty()) {
      names.add(text);
    }
  }
}
