package org.numberdesk.registrations.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.preflight.Submission;

/** Two people in one draft: nobody's words are overwritten silently. */
class DraftConflictTest {

  private static final String NAME = "brand.legalName";
  private static final String SITE = "brand.website";
  private static final String TEXT = "campaign.description";

  private final SubmissionForm base =
      SubmissionForm.of(new Submission(SenderType.TOLL_FREE, null, null, null, null));
  private SubmissionForm mine;
  private SubmissionForm theirs;

  @BeforeEach
  void bothReadTheSame() {
    base.put(NAME, "Acme");
    base.put(SITE, "acme.example");
    base.put(TEXT, "Order updates");
    mine = base.copy();
    theirs = base.copy();
  }

  @Test
  void whatBothChangedDifferentlyIsDisputed() {
    mine.put(NAME, "Acme Inc");
    theirs.put(NAME, "Acme LLC");
    mine.put(SITE, "https://acme.example");
    theirs.put(TEXT, "Order and delivery updates");
    DraftConflict conflict = new DraftConflict(base, mine, theirs);
    assertEquals(Set.of(NAME), conflict.disputed());
    assertEquals(Set.of(TEXT), conflict.changedByThem());
  }

  @Test
  void whatBothChangedToTheSameIsNoConflict() {
    mine.put(NAME, "Acme Inc");
    theirs.put(NAME, "Acme Inc");
    assertEquals(Set.of(), new DraftConflict(base, mine, theirs).disputed());
  }

  @Test
  void keepingMineStillTakesWhatOnlyTheyChanged() {
    mine.put(NAME, "Acme Inc");
    theirs.put(NAME, "Acme LLC");
    theirs.put(TEXT, "Order and delivery updates");
    SubmissionForm merged = new DraftConflict(base, mine, theirs).merged(true);
    assertEquals("Acme Inc", merged.get(NAME));
    assertEquals("Order and delivery updates", merged.get(TEXT));
  }

  @Test
  void takingTheirsStillKeepsWhatOnlyIChanged() {
    mine.put(NAME, "Acme Inc");
    theirs.put(NAME, "Acme LLC");
    mine.put(SITE, "https://acme.example");
    SubmissionForm merged = new DraftConflict(base, mine, theirs).merged(false);
    assertEquals("Acme LLC", merged.get(NAME));
    assertEquals("https://acme.example", merged.get(SITE));
  }

  @Test
  void anAnswerTakenAwayByOneIsAChange() {
    mine.put(SITE, "");
    theirs.put(SITE, "www.acme.example");
    assertEquals(Set.of(SITE), new DraftConflict(base, mine, theirs).disputed());
  }
}
