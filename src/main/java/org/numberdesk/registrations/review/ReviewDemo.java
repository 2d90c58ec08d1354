package org.numberdesk.registrations.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.numberdesk.registrations.Registration;
import org.numberdesk.registrations.RegistrationFilter;
import org.numberdesk.registrations.RegistrationRepository;
import org.numberdesk.registrations.RegistrationStatus;
import org.numberdesk.security.Scope;
import org.numberdesk.shared.DemoData;
import org.numberdesk.shared.PageRequest;
import org.numberdesk.shared.Words;

/** Beside the demo's cases: marks of their wordings, a few notes and answers, text blocks. */
@ApplicationScoped
public class ReviewDemo implements DemoData {

  private static final String REVIEWER = "Jonas Reiter";
  private static final List<String> BLOCKS = List.of("fees", "public", "brand", "stop", "sharing");

  @Inject private RegistrationRepository registrations;
  @Inject private WordingKeeper wordings;
  @Inject private StepTimeKeeper times;
  @Inject private CaseNoteRepository notes;
  @Inject private TextBlockRepository blocks;
  @Inject private Clock clock;

  @Override
  public int order() {
    return 35;
  }

  @Override
  public void load() {
    BLOCKS.forEach(
        key ->
            blocks.add(
                new TextBlock(
                    Words.of("review.demo.block." + key + ".name"),
                    Words.of("review.demo.block." + key))));
    Set<RegistrationStatus> all = EnumSet.allOf(RegistrationStatus.class);
    all.remove(RegistrationStatus.DRAFT);
    RegistrationFilter handedIn = new RegistrationFilter(all, null, null, null);
    List<Registration> found =
        registrations
            .list(Scope.EVERYTHING, handedIn, PageRequest.first("newest", PageRequest.MAX_SIZE))
            .items();
    found.forEach(wordings::keep);
    found.forEach(one -> one.steps().forEach(step -> times.keep(one, step)));
    found.stream().filter(one -> one.revision() > 1).forEach(this::talk);
  }

  private void talk(Registration found) {
    note(found, CaseNote.Kind.COMMENT, false, "Maya Okafor", "answer", 5);
    if (found.dueAt() != null) {
      note(found, CaseNote.Kind.CALL, true, REVIEWER, "call", 3);
      note(found, CaseNote.Kind.NOTE, true, REVIEWER, "note", 2);
    }
  }

  private void note(
      Registration found, CaseNote.Kind kind, boolean staff, String who, String key, int hours) {
    notes.add(
        new CaseNote(
            found.id(),
            kind,
            kind == CaseNote.Kind.COMMENT ? "consent.url" : null,
            staff,
            who,
            clock.instant().minus(Duration.ofHours(hours)),
            found.revision(),
            Words.of("review.demo." + key)));
  }
}
