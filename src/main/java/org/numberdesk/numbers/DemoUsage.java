package org.numberdesk.numbers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.numberdesk.numbers.DemoInventory.Sender;
import org.numberdesk.numbers.UsageRepository.Use;

/** What uses the demo's numbers, and who looks after them; both follow from their tags. */
final class DemoUsage {

  private DemoUsage() {}

  /** The uses, by the read that would have told them. */
  static Map<String, List<Use>> of(List<Sender> senders) {
    Map<String, List<Use>> uses = new LinkedHashMap<>();
    for (Sender sender : senders) {
      if (sender.status() != NumberStatus.ACTIVE && sender.status() != NumberStatus.PENDING) {
        continue;
      }
      String topic = topic(sender);
      if (sender.type() == SenderType.TEN_DLC || sender.type() == SenderType.CA_LONG_NUMBER) {
        add(uses, "QUEUES", sender, UsageKind.QUEUE, topic);
        add(uses, "RECIPIENTS", sender, UsageKind.FLOW, topic + " inbound");
      } else if (sender.type() == SenderType.TOLL_FREE) {
        add(uses, "QUEUES", sender, UsageKind.QUEUE, topic);
        add(uses, "CAMPAIGNS", sender, UsageKind.CAMPAIGN, sender.label());
      } else if (sender.type() == SenderType.SHORT_CODE) {
        add(uses, "CAMPAIGNS", sender, UsageKind.CAMPAIGN, sender.label());
        add(uses, "RULE_SETS", sender, UsageKind.RULE_SET, "Quiet hours");
      }
    }
    return uses;
  }

  private static void add(
      Map<String, List<Use>> uses, String read, Sender sender, UsageKind kind, String name) {
    String id = kind.name().toLowerCase(Locale.ROOT) + "-" + name.toLowerCase(Locale.ROOT);
    uses.computeIfAbsent(read, source -> new ArrayList<>())
        .add(new Use(sender.address(), kind, id.replace(' ', '-'), name));
  }

  private static String topic(Sender sender) {
    String tag = sender.tags().get(sender.tags().size() - 1);
    return Character.toUpperCase(tag.charAt(0)) + tag.substring(1);
  }

  static String owner(Sender sender) {
    return switch (sender.type()) {
      case TEN_DLC, CA_LONG_NUMBER -> "Store operations";
      case TOLL_FREE -> "Customer care";
      case SHORT_CODE, UK_SHORT_CODE -> "Marketing";
      default -> null;
    };
  }

  static String site(Sender sender) {
    boolean store =
        sender.type() == SenderType.TEN_DLC || sender.type() == SenderType.CA_LONG_NUMBER;
    String line = sender.label().substring(sender.label().lastIndexOf(' ') + 1);
    String town = sender.label().replace(" front desk", "").replace(" " + line, "");
    return store ? town : null;
  }

  static String costCentre(Sender sender) {
    return switch (sender.type()) {
      case TEN_DLC, CA_LONG_NUMBER -> "4100";
      case TOLL_FREE -> "4200";
      case SHORT_CODE -> "4300";
      default -> null;
    };
  }
}
