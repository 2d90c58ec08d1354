package org.numberdesk.registrations.web;

import java.io.Serializable;
import org.numberdesk.numbers.web.DueWords;
import org.numberdesk.registrations.NextStep;
import org.numberdesk.registrations.NextSteps;
import org.numberdesk.registrations.Registration;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.Words;

/**
 * One line of the list of registrations.
 *
 * @param status name of the state
 * @param since the day it is in that state from
 * @param next what has to happen, in words
 * @param by until when, or likely when
 * @param revision which try it is, or an empty text
 */
public record RegistrationRow(
    String link,
    String title,
    String organisation,
    String type,
    int numbers,
    String status,
    String since,
    String next,
    String who,
    String by,
    String revision)
    implements Serializable {

  static RegistrationRow of(
      Registration found, String organisation, NextSteps steps, Caller caller) {
    NextStep next = steps.of(found);
    return new RegistrationRow(
        "/registrations/" + found.id(),
        found.title(),
        organisation,
        found.senderType() == null ? "" : Words.of(found.senderType()),
        found.numberCount(),
        steps.status(found).name(),
        Words.of(
            "registrations.list.since",
            DueWords.day(found.statusSince(), steps.now(), caller.zone())),
        Words.of(next.key()),
        StepWords.who(next, caller),
        DueWords.by(next.who(), next.by(), steps.now(), caller.zone()),
        found.revision() < 2 ? "" : Words.of("registrations.list.revision", found.revision()));
  }
}
