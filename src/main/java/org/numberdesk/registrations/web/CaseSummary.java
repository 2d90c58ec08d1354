package org.numberdesk.registrations.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.numberdesk.numbers.web.DueWords;
import org.numberdesk.preflight.Submission;
import org.numberdesk.registrations.CarrierAnswer;
import org.numberdesk.registrations.NextStep;
import org.numberdesk.registrations.NextSteps;
import org.numberdesk.registrations.Registration;
import org.numberdesk.registrations.RegistrationMove;
import org.numberdesk.registrations.RegistrationRevision;
import org.numberdesk.registrations.RegistrationStatus;
import org.numberdesk.registrations.RegistrationStep;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.Words;

/** A registration as it is read: where it stands, what was said of it, and its answers. */
public final class CaseSummary implements Serializable {

  private static final long serialVersionUID = 1L;

  /** Who holds a case is the desk's own affair. */
  private static final Set<RegistrationMove> INTERNAL =
      EnumSet.of(RegistrationMove.RELEASE, RegistrationMove.REASSIGN);

  private final ArrayList<Station> where = new ArrayList<>();
  private final ArrayList<Event> history = new ArrayList<>();
  private final ArrayList<Part> parts = new ArrayList<>();
  private final ArrayList<Answer> carriers = new ArrayList<>();
  private final ArrayList<ReasonView> reasons = new ArrayList<>();
  private final String next;
  private final String who;
  private final String by;

  /** A point on its way; {@code place} is DONE, HERE or AHEAD. */
  public record Station(String word, String when, String place) implements Serializable {}

  /** Something that happened to it. */
  public record Event(String look, String word, String when, String text, List<ReasonView> reasons)
      implements Serializable {}

  /** A section of its answers. */
  public record Part(String id, String title, List<Answer> answers) implements Serializable {}

  /** An answer, with what was said of it. */
  public record Answer(String label, String text, List<ReasonView> reasons)
      implements Serializable {

    private static final int SHORT = 48;

    /** Whether it takes a line of its own. */
    public boolean isLong() {
      return text.length() > SHORT;
    }
  }

  CaseSummary(Registration found, NextSteps steps, Caller caller) {
    FormLayout layout = FormLayout.of(found.senderType());
    RegistrationStatus status = steps.status(found);
    NextStep step = steps.of(found);
    next = Words.of(step.key());
    who = StepWords.who(step, caller);
    by = DueWords.by(step.who(), step.by(), steps.now(), caller.zone());
    where.addAll(Stations.of(found, status, by, instant -> day(instant, steps, caller)));
    found.steps().stream()
        .filter(move -> caller.isStaff() || !INTERNAL.contains(move.move()))
        .sorted(Comparator.comparing(RegistrationStep::at).reversed())
        .map(move -> event(move, layout, caller))
        .forEach(history::add);
    reasons.addAll(standing(found, status, layout));
    found.carriers().stream().map(answer -> carrier(answer, steps, caller)).forEach(carriers::add);
    answers(found, layout);
  }

  private static String day(Instant instant, NextSteps steps, Caller caller) {
    return instant == null ? "" : DueWords.day(instant, steps.now(), caller.zone());
  }

  /** The reasons of the last refusal, while it is the customer's to answer or was the end. */
  static List<ReasonView> standing(
      Registration found, RegistrationStatus status, FormLayout layout) {
    boolean stands =
        status != RegistrationStatus.DRAFT && status.editable()
            || status == RegistrationStatus.REJECTED
            || status == RegistrationStatus.SUSPENDED
            || status == RegistrationStatus.APPROVED && found.cureBy() != null;
    if (!stands) {
      return List.of();
    }
    List<RegistrationStep> refusals =
        found.steps().stream().filter(step -> !step.reasons().isEmpty()).toList();
    return refusals.isEmpty()
        ? List.of()
        : refusals.get(refusals.size() - 1).reasons().stream()
            .map(reason -> ReasonView.of(reason, layout))
            .toList();
  }

  private static Event event(RegistrationStep step, FormLayout layout, Caller caller) {
    String by =
        step.accountName() == null ? "" : Words.of("registrations.history.by", step.accountName());
    String to =
        step.recipient() == null ? "" : Words.of("registrations.history.to", step.recipient());
    return new Event(
        step.look(),
        Words.of("registrations.history." + step.move().name()),
        Dates.dateTime(step.at(), caller.zone()),
        Stream.of(by, to, step.remark() == null ? "" : step.remark())
            .filter(part -> !part.isEmpty())
            .reduce((one, other) -> one + " · " + other)
            .orElse(""),
        step.reasons().stream().map(reason -> ReasonView.of(reason, layout)).toList());
  }

  private static Answer carrier(CarrierAnswer answer, NextSteps steps, Caller caller) {
    String text =
        Stream.of(
                Words.of("registrations.carrier." + answer.status().name()),
                day(answer.decidedAt(), steps, caller),
                answer.reference() == null
                    ? ""
                    : Words.of("registrations.carrier.reference", answer.reference()))
            .filter(part -> !part.isEmpty())
            .reduce((one, other) -> one + " · " + other)
            .orElse("");
    return new Answer(answer.name(), text, List.of());
  }

  private void answers(Registration found, FormLayout layout) {
    List<RegistrationRevision> revisions = found.revisions();
    Submission text =
        revisions.isEmpty() ? found.submission() : revisions.get(revisions.size() - 1).submission();
    SubmissionForm form = SubmissionForm.of(text);
    for (FormLayout.Section section : layout.sections()) {
      List<Answer> answers =
          section.all().stream()
              .filter(field -> !form.isBlank(field.path()))
              .map(field -> answer(field, form, layout))
              .toList();
      if (!answers.isEmpty()) {
        parts.add(
            new Part(
                section.id(),
                Words.of("registrations.form.section." + section.id()),
                List.copyOf(answers)));
      }
    }
  }

  private Answer answer(FieldDef field, SubmissionForm form, FormLayout layout) {
    String text = form.get(field.path());
    return new Answer(
        FieldWords.label(field),
        FieldWords.answer(field, text),
        reasons.stream()
            .filter(
                reason -> layout.fieldFor(reason.path()).map(field::equals).orElse(Boolean.FALSE))
            .toList());
  }

  public List<Station> getWhere() {
    return where;
  }

  public List<Event> getHistory() {
    return history;
  }

  public List<Part> getParts() {
    return parts;
  }

  public List<Answer> getCarriers() {
    return carriers;
  }

  public List<ReasonView> getReasons() {
    return reasons;
  }

  public String getNext() {
    return next;
  }

  public String getWho() {
    return who;
  }

  public String getBy() {
    return by;
  }
}
