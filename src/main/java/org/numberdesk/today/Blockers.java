package org.numberdesk.today;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.numberdesk.numbers.NumberInventory.BlockedGroup;
import org.numberdesk.numbers.Owner;
import org.numberdesk.numbers.SendReasonCode;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.registrations.RegistrationOutlook;

/**
 * What blocks numbers, the most mendable first: what the customer can do, by its date and then by
 * how little it takes; then what staff have; last what carriers have.
 *
 * <p>A registration that waits for the customer stands for its numbers, the first few of each kind
 * by themselves; numbers that are not registered are told by sender type, since they are registered
 * by it.
 */
public final class Blockers {

  /** What takes the customer least, first. */
  static final List<String> BY_EFFORT =
      List.of(
          "CARRIER_REJECTED_CLOCK",
          "CARRIER_REJECTED",
          "CARRIER_REJECTED_LATE",
          "CHANGES_REQUESTED",
          "NOTICE_OVERDUE",
          "NOTICE_OPEN",
          "REGISTRATION_DRAFT",
          "REGISTRATION_EXPIRES",
          "REGISTRATION_MISSING",
          "REGISTRATION_EXPIRED",
          "REGISTRATION_WITHDRAWN",
          "DEADLINE_IN_FORCE",
          "DEADLINE_AHEAD",
          "REQUIREMENT_AHEAD",
          "OUTAGE_AHEAD",
          "SUPPLY_ENDS_ON",
          "SUPPLY_ENDS",
          "NAME_RELABELLED",
          "NO_SMS",
          "REGISTRATION_REJECTED");

  static final Set<String> OF_STAFF =
      Set.of(
          "WITH_STAFF",
          "READY_FOR_CARRIER",
          "REGISTRATION_SUSPENDED",
          "SUPPLY_INVALID",
          "SUPPLY_INITIATED",
          "SUPPLY_PENDING_AFTER_APPROVAL",
          "OUTAGE_OVERDUE",
          "OUTAGE_NO_FORECAST",
          "REQUIRED_BY_VENDOR");
  static final Set<String> OF_CARRIERS =
      Set.of(
          "WITH_CARRIER",
          "SUPPLY_PORTING",
          "SUPPLY_PENDING",
          "OUTAGE_UNTIL",
          "SMS_COMES_WITH_CUTOVER",
          "REQUIRED_BY_CARRIERS",
          "REQUIRED_BY_CARRIERS_ALWAYS",
          "REQUIRED_BY_REGISTER");
  static final Set<String> OF_NOBODY = Set.of("SUPPLY_RELEASED");

  /** What registrations tell of themselves. */
  private static final Set<String> OF_REGISTRATIONS =
      Set.of(
          "CARRIER_REJECTED_CLOCK",
          "CARRIER_REJECTED",
          "CARRIER_REJECTED_LATE",
          "CHANGES_REQUESTED",
          "NOTICE_OVERDUE",
          "NOTICE_OPEN",
          "REGISTRATION_DRAFT");

  /** So many registrations of one kind stand by themselves, or one fewer and the rest as one. */
  private static final int ALONE = 2;

  private Blockers() {}

  /**
   * Puts both together.
   *
   * @param groups the numbers by reason, as the inventory counts them
   * @param waiting the registrations that wait for the customer
   * @param now dates before it press nobody any longer
   */
  public static List<Blocker> of(
      List<BlockedGroup> groups, List<RegistrationOutlook> waiting, Instant now) {
    Map<String, List<Blocker>> byCode = new HashMap<>();
    for (RegistrationOutlook one : waiting) {
      if (one.numbers() > 0) {
        byCode.computeIfAbsent(code(one, now), none -> new ArrayList<>()).add(blocker(one, now));
      }
    }
    List<Blocker> all = new ArrayList<>();
    byCode.values().forEach(same -> all.addAll(together(same)));
    Map<String, Blocker> merged = new HashMap<>();
    for (BlockedGroup group : groups) {
      String code = group.code();
      if (!OF_REGISTRATIONS.contains(code) && !OF_NOBODY.contains(code)) {
        SenderType type = code.equals("REGISTRATION_MISSING") ? group.senderType() : null;
        merged.merge(
            code + type,
            new Blocker(
                code, group.state(), owner(code), type, group.count(), null, null, null, null),
            Blockers::sum);
      }
    }
    all.addAll(merged.values());
    all.sort(MOST_MENDABLE_FIRST);
    return List.copyOf(all);
  }

  /** The first few by themselves, the rest as one. */
  private static List<Blocker> together(List<Blocker> same) {
    List<Blocker> sorted = same.stream().sorted(MOST_MENDABLE_FIRST).toList();
    if (sorted.size() <= ALONE) {
      return sorted;
    }
    List<Blocker> few = new ArrayList<>(sorted.subList(0, ALONE - 1));
    sorted.subList(ALONE - 1, sorted.size()).stream().reduce(Blockers::sum).ifPresent(few::add);
    return few;
  }

  private static Blocker blocker(RegistrationOutlook one, Instant now) {
    String code = code(one, now);
    return new Blocker(
        code,
        SendReasonCode.valueOf(code).effect(),
        Owner.CUSTOMER,
        one.senderType(),
        one.numbers(),
        one.id(),
        one.title(),
        one.remark(),
        switch (code) {
          case "CARRIER_REJECTED_CLOCK" -> one.resubmitBy();
          case "NOTICE_OPEN" -> one.cureBy();
          default -> null;
        });
  }

  private static Blocker sum(Blocker one, Blocker other) {
    return new Blocker(
        one.code(),
        one.state(),
        one.owner(),
        one.senderType() == other.senderType() ? one.senderType() : null,
        one.count() + other.count(),
        null,
        null,
        null,
        null);
  }

  private static String code(RegistrationOutlook one, Instant now) {
    return switch (one.status()) {
      case DRAFT -> "REGISTRATION_DRAFT";
      case CARRIER_REJECTED ->
          one.resubmitBy() == null
              ? "CARRIER_REJECTED"
              : one.resubmitBy().isAfter(now) ? "CARRIER_REJECTED_CLOCK" : "CARRIER_REJECTED_LATE";
      case APPROVED ->
          one.cureBy() != null && one.cureBy().isAfter(now) ? "NOTICE_OPEN" : "NOTICE_OVERDUE";
      default -> one.status().name();
    };
  }

  private static Owner owner(String code) {
    if (OF_STAFF.contains(code)) {
      return Owner.STAFF;
    }
    return OF_CARRIERS.contains(code) ? Owner.CARRIER : Owner.CUSTOMER;
  }

  private static final Comparator<Blocker> MOST_MENDABLE_FIRST =
      Comparator.comparing(Blocker::owner)
          .thenComparing(Blocker::due, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(blocker -> effort(blocker.code()))
          .thenComparing(Comparator.comparing(Blocker::count).reversed())
          .thenComparing(Blocker::code);

  private static int effort(String code) {
    int place = BY_EFFORT.indexOf(code);
    return place < 0 ? BY_EFFORT.size() : place;
  }
}
