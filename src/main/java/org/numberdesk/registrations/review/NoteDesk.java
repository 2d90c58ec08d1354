package org.numberdesk.registrations.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import org.numberdesk.registrations.Registration;
import org.numberdesk.registrations.RegistrationMove;
import org.numberdesk.registrations.RegistrationRepository;
import org.numberdesk.registrations.RegistrationStep;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Identity;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.shared.DomainEvent;
import org.numberdesk.shared.InvalidFields;
import org.numberdesk.shared.NotFound;

/** What is written beside a case: by staff for themselves, and between staff and the customer. */
@ApplicationScoped
@Transactional
public class NoteDesk {

  @Inject private CaseNoteRepository notes;
  @Inject private RegistrationRepository registrations;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<DomainEvent> events;

  /** What staff alone read, newest first. */
  @RequiresPermission(value = Permission.REVIEW_VIEW, of = Registration.class)
  public List<CaseNote> listPrivate(Long id) {
    return notes.listOf(id, EnumSet.of(CaseNote.Kind.NOTE, CaseNote.Kind.CALL));
  }

  /** The talk with the customer, newest first. */
  @RequiresPermission(value = Permission.REGISTRATIONS_VIEW, of = Registration.class)
  public List<CaseNote> listComments(Long id) {
    return notes.listOf(id, EnumSet.of(CaseNote.Kind.COMMENT));
  }

  /**
   * Something put to somebody who can hurry it.
   *
   * @param to whom
   * @param text what was said, or null
   * @param answers what came back until the next one, the earliest first
   */
  public record Escalation(String to, Instant at, String text, List<CaseNote> answers) {}

  /** What was put to whom and what they answered, the latest first. */
  @RequiresPermission(value = Permission.REGISTRATIONS_VIEW, of = Registration.class)
  public List<Escalation> listEscalations(Long id) {
    List<RegistrationStep> steps = escalations(find(id));
    List<CaseNote> answers =
        steps.isEmpty() ? List.of() : notes.listOf(id, EnumSet.of(CaseNote.Kind.ANSWER));
    List<Escalation> all = new ArrayList<>();
    Instant until = Instant.MAX;
    for (int i = steps.size() - 1; i >= 0; i--) {
      RegistrationStep step = steps.get(i);
      Instant end = until;
      List<CaseNote> own =
          answers.stream()
              .filter(answer -> !answer.at().isBefore(step.at()) && answer.at().isBefore(end))
              .sorted(Comparator.comparing(CaseNote::at))
              .toList();
      all.add(new Escalation(step.recipient(), step.at(), step.remark(), own));
      until = step.at();
    }
    return all;
  }

  /** Staff write a note, put down a call or an answer, or write to the customer. */
  @RequiresPermission(value = Permission.REGISTRATIONS_REVIEW, of = Registration.class)
  public void write(Long id, CaseNote.Kind kind, String field, String text) {
    add(id, kind, field, true, text);
  }

  /** The customer answers. */
  @RequiresPermission(value = Permission.REGISTRATIONS_SUBMIT, of = Registration.class)
  public void answer(Long id, String field, String text) {
    add(id, CaseNote.Kind.COMMENT, field, false, text);
  }

  private void add(Long id, CaseNote.Kind kind, String field, boolean staff, String given) {
    String text = given == null ? "" : given.strip();
    if (text.isEmpty()) {
      throw new InvalidFields("text", "review.note.error.empty");
    }
    if (text.length() > CaseNote.LENGTH) {
      throw new InvalidFields("text", "error.field.tooLong", CaseNote.LENGTH);
    }
    if (field != null && field.length() > CaseNote.FIELD_LENGTH) {
      throw new InvalidFields("field", "error.field.tooLong", CaseNote.FIELD_LENGTH);
    }
    Registration found = find(id);
    if (kind == CaseNote.Kind.ANSWER && escalations(found).isEmpty()) {
      throw new InvalidFields("text", "review.escalation.error.none");
    }
    CaseNote note =
        new CaseNote(
            id,
            kind,
            field == null || field.isBlank() ? null : field,
            staff,
            caller.identity().map(Identity::displayName).orElse(""),
            clock.instant(),
            found.revision(),
            text);
    notes.add(note);
    events.fire(
        new CaseNoted(
            id, found.organisationId(), found.title(), kind, staff, note.open() ? text : null));
  }

  private Registration find(Long id) {
    return registrations
        .find(caller.scope(), id)
        .orElseThrow(() -> new NotFound(Registration.class, id));
  }

  private static List<RegistrationStep> escalations(Registration found) {
    return found.steps().stream().filter(step -> step.move() == RegistrationMove.ESCALATE).toList();
  }
}
