package org.numberdesk.today;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.numberdesk.numbers.NumberInventory.BlockedGroup;
import org.numberdesk.numbers.Owner;
import org.numberdesk.numbers.SendState;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.registrations.RegistrationOutlook;
import org.numberdesk.registrations.RegistrationStatus;

/**
 * What blocks numbers, the most mendable first: what the customer can do, by its date and then by
 * how little it takes; then what staff have; last what carriers have.
 *
 * <p>A registration that waits for the customer stands for its numbers, the first few of each kind
 * by themselves; numbers that are not registered are told by sender type, since they are registered
 * by it.
 */
public final class Blockers {

  /** What takes the customer least, first; also the reasons that registrations tell themselves. */
  private static final List<String> BY_EFFORT =
      List.of(
          "CARRIER_REJECTED",
          "CHANGES_REQUESTED",
          "CURE",
          "SUSPENDED",
          "DRAFT",
          "EXPIRES",
          "UNREGISTERED",
          "EXPIRED",
          "DEADLINE",
          "OUTAGE_PLANNED",
          "CANCELLATION",
          "NO_SMS",
          "REJECTED");

  private static final Set<String> OF_STAFF =
      Set.of(
          "INVALID", "NOT_DELIVERED", "PENDING_AFTER_APPROVAL", "READY_FOR_CARRIER", "WITH_STAFF");
  private static final Set<String> OF_CARRIERS = Set.of("PORTING", "WITH_CARRIER", "OUTAGE");
  private static final Set<String> OF_NOBODY = Set.of("RELEASED");

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
    Set<String> told = new HashSet<>();
    for (RegistrationOutlook one : waiting) {
      told.add(code(one));
      if (one.numbers() > 0) {
        byCode.computeIfAbsent(code(one), none -> new ArrayList<>()).add(blocker(one, now));
      }
    }
    List<Blocker> all = new ArrayList<>();
    byCode.values().forEach(same -> all.addAll(together(same)));
    Map<String, Blocker> merged = new HashMap<>();
    for (BlockedGroup group : groups) {
      String code = group.code().equals("PENDING_UNREGISTERED") ? "UNREGISTERED" : group.code();
      if (!told.contains(code) && !OF_NOBODY.contains(code)) {
        Owner owner = owner(code);
        SenderType type = code.equals("UNREGISTERED") ? group.senderType() : null;
        merged.merge(
            code + type,
            new Blocker(code, group.state(), owner, type, group.count(), null, null, null, null),
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
    String code = code(one);
    Instant due = due(one, code);
    return new Blocker(
        code,
        code.equals("CURE") ? SendState.AT_RISK : SendState.CANNOT_SEND,
        Owner.CUSTOMER,
        one.senderType(),
        one.numbers(),
        one.id(),
        one.title(),
        one.remark(),
        due == null || due.isBefore(now) ? null : due);
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

  private static String code(RegistrationOutlook one) {
    return one.status() == RegistrationStatus.APPROVED ? "CURE" : one.status().name();
  }

  private static Instant due(RegistrationOutlook one, String code) {
    return switch (code) {
      case "CARRIER_REJECTED" -> one.resubmitBy();
      case "CURE", "SUSPENDED" -> one.cureBy();
      default -> null;
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
