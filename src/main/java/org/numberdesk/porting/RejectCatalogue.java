package org.numberdesk.porting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.numberdesk.shared.Words;

/**
 * What carriers' reasons to refuse a port mean: who has to act, and which fields are to be mended.
 * By the groups of Bandwidth's published codes, which other carriers' reasons fit as well.
 */
public final class RejectCatalogue {

  /** Who has to act. */
  public enum Who {
    CUSTOMER,
    VENDOR,
    NOBODY
  }

  /**
   * One group of reasons.
   *
   * @param fields properties of the order's text to mend
   */
  public record Group(String name, Who who, List<String> fields, Set<String> codes) {

    /** What it means, in words for the customer. */
    public String text() {
      return Words.of("porting.reject." + name);
    }
  }

  private static final List<Group> GROUPS =
      List.of(
          group("ACCOUNT", Who.CUSTOMER, "accountNumber", "7401"),
          group("ADDRESS", Who.CUSTOMER, "serviceAddress", "7402"),
          group("NAME", Who.CUSTOMER, "customerName,authorizedPerson", "7404,7414,7422,7429,7473"),
          group(
              "DATA",
              Who.CUSTOMER,
              "customerName,serviceAddress,accountNumber,billingTelephoneNumber",
              "7408,7471"),
          group("PIN", Who.CUSTOMER, "pin,billingTelephoneNumber", "7435,7443,7445"),
          group("LETTER", Who.CUSTOMER, "authorizedPerson", "7424"),
          group("FEATURE", Who.CUSTOMER, "lineFeatures", "7406,7410,7411,7415,7419,7421,7437"),
          group("FREEZE", Who.CUSTOMER, "", "7416,7425"),
          group("PENDING_ORDER", Who.CUSTOMER, "", "7407"),
          group("INACTIVE", Who.CUSTOMER, "numbers", "7409,7426,7427,7436"),
          group("NOT_PORTABLE", Who.NOBODY, "numbers", "7403,7420,7470"),
          group(
              "FULL_PARTIAL",
              Who.CUSTOMER,
              "portType,keepNumbers,newBillingTelephoneNumber",
              "7434"),
          group("DATE", Who.VENDOR, "", "7412,7418,7438,7439,7442,7444"),
          group("NOT_READY", Who.CUSTOMER, "desired", "7413"),
          group("SPLIT", Who.VENDOR, "", "7405,7428,7485"),
          group("INTERNAL", Who.VENDOR, "", "7431,7441"),
          group("TOO_LATE", Who.VENDOR, "", "7432,7433"));

  private static final Group UNKNOWN = group("UNKNOWN", Who.VENDOR, "", "");

  private static final Map<String, Group> BY_CODE =
      GROUPS.stream()
          .flatMap(group -> group.codes().stream().map(code -> Map.entry(code, group)))
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

  private RejectCatalogue() {}

  private static Group group(String name, Who who, String fields, String codes) {
    return new Group(
        name,
        who,
        fields.isEmpty() ? List.of() : List.of(fields.split(",")),
        codes.isEmpty() ? Set.of() : Set.of(codes.split(",")));
  }

  /** The groups, as staff choose from them. */
  public static List<Group> groups() {
    return GROUPS;
  }

  /** The group of a code or of a group's own name; an unknown code is the vendor's to look into. */
  public static Group of(String code) {
    if (code == null) {
      return UNKNOWN;
    }
    return GROUPS.stream()
        .filter(group -> group.name().equals(code))
        .findFirst()
        .orElse(BY_CODE.getOrDefault(code, UNKNOWN));
  }
}
