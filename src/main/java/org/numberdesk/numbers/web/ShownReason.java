package org.numberdesk.numbers.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import org.numberdesk.numbers.Owner;
import org.numberdesk.numbers.SendReason;
import org.numberdesk.numbers.SendState;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.shared.Words;

/**
 * One reason as pages show it.
 *
 * @param look name of the state whose icon it wears
 * @param link where the step is taken, or null where this reader cannot take it
 * @param action the word on the button
 * @param mine whether the reader is the one who takes the step
 */
public record ShownReason(
    String tone,
    String look,
    String title,
    String text,
    String step,
    String who,
    String by,
    String link,
    String action,
    boolean mine)
    implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final Map<String, String> LOOKS =
      Map.ofEntries(
          Map.entry("NO_SMS", "NOT_APPLICABLE"),
          Map.entry("REGISTRATION_SUSPENDED", "SUSPENDED"),
          Map.entry("REGISTRATION_REJECTED", "REJECTED"),
          Map.entry("REGISTRATION_EXPIRED", "EXPIRED"),
          Map.entry("REGISTRATION_EXPIRES", "EXPIRED"),
          Map.entry("REGISTRATION_WITHDRAWN", "WITHDRAWN"),
          Map.entry("REGISTRATION_MISSING", "NOT_REGISTERED"),
          Map.entry("REGISTRATION_DRAFT", "DRAFT"),
          Map.entry("CARRIER_REJECTED_CLOCK", "CARRIER_REJECTED"),
          Map.entry("CARRIER_REJECTED_LATE", "CARRIER_REJECTED"),
          Map.entry("WITH_STAFF", "IN_REVIEW"),
          Map.entry("SUPPLY_RELEASED", "RELEASED"),
          Map.entry("SUPPLY_INVALID", "INVALID"),
          Map.entry("SUPPLY_INITIATED", "INITIATED"),
          Map.entry("SUPPLY_PORTING", "PORTING"),
          Map.entry("SUPPLY_PENDING", "PENDING"),
          Map.entry("SUPPLY_PENDING_AFTER_APPROVAL", "PENDING"),
          Map.entry("SUPPLY_ENDS", "PENDING_CANCELLATION"),
          Map.entry("SUPPLY_ENDS_ON", "PENDING_CANCELLATION"),
          Map.entry("OUTAGE_OVERDUE", "OUTAGE"),
          Map.entry("OUTAGE_NO_FORECAST", "OUTAGE"),
          Map.entry("OUTAGE_UNTIL", "OUTAGE"),
          Map.entry("OUTAGE_AHEAD", "PLANNED"),
          Map.entry("SMS_COMES_WITH_CUTOVER", "CUTOVER_RUNNING"),
          Map.entry("REQUIRED_BY_CARRIERS", "LOCKED"),
          Map.entry("REQUIRED_BY_CARRIERS_ALWAYS", "LOCKED"),
          Map.entry("REQUIRED_BY_REGISTER", "LOCKED"),
          Map.entry("REQUIRED_BY_VENDOR", "LOCKED"),
          Map.entry("REQUIREMENT_AHEAD", "LOCKED"),
          Map.entry("NOTICE_OPEN", "AT_RISK"),
          Map.entry("NOTICE_OVERDUE", "AT_RISK"),
          Map.entry("NAME_RELABELLED", "AT_RISK"),
          Map.entry("DEADLINE_AHEAD", "AT_RISK"),
          Map.entry("DEADLINE_IN_FORCE", "CANNOT_SEND"));

  public static ShownReason of(SendReason reason, Caller caller, Instant now) {
    boolean customers = reason.owner() == Owner.CUSTOMER;
    boolean acts = customers && !caller.isStaff() && caller.can(Permission.REGISTRATIONS_EDIT);
    boolean looks = !customers || reason.link() != null && !reason.link().contains("/new");
    return new ShownReason(
        tone(reason.state(), reason.owner()),
        look(reason.code()),
        title(reason.code()),
        reason.reason(),
        reason.nextStep(),
        who(reason.owner(), caller),
        DueWords.by(reason.owner(), reason.expected(), now, caller.zone()),
        acts || looks && !viewer(caller) ? encoded(reason.link()) : null,
        acts ? action(reason.code()) : Words.of("numbers.action.look"),
        acts);
  }

  private static boolean viewer(Caller caller) {
    return !caller.can(Permission.REGISTRATIONS_EDIT) && !caller.isStaff();
  }

  private static String encoded(String link) {
    return link == null ? null : link.replace("+", "%2B");
  }

  /** Red is for what the customer can change; what is under way elsewhere is not alarming. */
  public static String tone(SendState state, Owner owner) {
    return switch (state) {
      case OUTAGE -> "hold";
      case AT_RISK -> "warn";
      case CAN_SEND -> "ok";
      case CANNOT_SEND -> owner == null ? "quiet" : owner == Owner.CUSTOMER ? "bad" : "busy";
    };
  }

  /** Name of the state whose icon a reason wears. */
  public static String look(String code) {
    return LOOKS.getOrDefault(code, code);
  }

  /** The reason in two or three words. */
  public static String title(String code) {
    return Words.of("SendReason." + code + ".title");
  }

  private static String action(String code) {
    String key = "SendReason." + code + ".action";
    return Words.of(Words.has(key) ? key : "numbers.action.look");
  }

  /** Who, as this reader would say: a customer's own part is "you" only to the customer. */
  public static String who(Owner owner, Caller caller) {
    if (owner == null) {
      return Words.of("numbers.who.nobody");
    }
    return owner == Owner.CUSTOMER && caller.isStaff()
        ? Words.of("numbers.who.customer")
        : Words.of(owner);
  }
}
