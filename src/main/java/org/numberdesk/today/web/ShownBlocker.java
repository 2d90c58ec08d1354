package org.numberdesk.today.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.numberdesk.numbers.Owner;
import org.numberdesk.numbers.web.DueWords;
import org.numberdesk.numbers.web.ShownReason;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.shared.Words;
import org.numberdesk.today.Blocker;

/**
 * A line of "what blocks the rest".
 *
 * @param look name of the state whose icon it wears
 * @param link where the step is taken or seen; null where this reader has nothing to do there
 * @param mine whether the reader takes the step
 */
public record ShownBlocker(
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
  private static final int CLIP = 180;

  /** Where several registrations are meant, the state their list is filtered by. */
  private static final Map<String, String> LISTS =
      Map.of(
          "REGISTRATION_DRAFT", "DRAFT",
          "CHANGES_REQUESTED", "CHANGES_REQUESTED",
          "CARRIER_REJECTED", "CARRIER_REJECTED",
          "CARRIER_REJECTED_CLOCK", "CARRIER_REJECTED",
          "CARRIER_REJECTED_LATE", "CARRIER_REJECTED");

  static ShownBlocker of(Blocker blocker, Caller caller, Instant now) {
    boolean customers = blocker.owner() == Owner.CUSTOMER;
    boolean acts = customers && caller.can(Permission.REGISTRATIONS_EDIT);
    return new ShownBlocker(
        ShownReason.tone(blocker.state(), blocker.owner()),
        ShownReason.look(blocker.code()),
        title(blocker),
        text(blocker),
        step(blocker),
        ShownReason.who(blocker.owner(), caller),
        DueWords.by(blocker.owner(), blocker.due(), now, caller.zone()),
        acts || !customers ? link(blocker) : null,
        Words.of(acts ? action(blocker) : "today.action.see"),
        acts);
  }

  private static String title(Blocker blocker) {
    String type =
        blocker.senderType() == null ? "" : Words.of("today.type." + blocker.senderType());
    return Words.of(
        "today.blocker.title",
        blocker.count(),
        type.isEmpty() ? "" : type + " ",
        lower(ShownReason.title(blocker.code())));
  }

  private static String text(Blocker blocker) {
    String text = Words.of("today.blocker." + blocker.code() + ".text");
    if (blocker.remark() != null) {
      String remark = blocker.remark().strip();
      text = remark.length() <= CLIP ? remark : remark.substring(0, CLIP).strip() + "…";
    }
    return blocker.title() == null ? text : Words.of("today.blocker.remark", blocker.title(), text);
  }

  private static String step(Blocker blocker) {
    String key = "today.blocker." + blocker.code() + ".step";
    return Words.has(key) && blocker.count() > 1
        ? Words.of(key)
        : Words.of("SendReason." + blocker.code() + ".step");
  }

  /** One registration is opened; of many numbers the right ones are chosen first. */
  private static String action(Blocker blocker) {
    String key = "SendReason." + blocker.code() + ".action";
    if (blocker.registration() == null) {
      return "today.action.choose";
    }
    return Words.has(key) ? key : "today.action.see";
  }

  private static String lower(String words) {
    return words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
  }

  private static String link(Blocker blocker) {
    if (blocker.registration() != null) {
      return "/registrations/" + blocker.registration();
    }
    if (LISTS.containsKey(blocker.code())) {
      return "/registrations?status=" + LISTS.get(blocker.code());
    }
    String filter =
        switch (blocker.state()) {
          case AT_RISK -> "risk";
          case OUTAGE -> "outage";
          default -> "no";
        };
    return "/numbers?sendable="
        + filter
        + (blocker.senderType() == null ? "" : "&senderType=" + blocker.senderType());
  }
}
