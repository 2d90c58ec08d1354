package org.numberdesk.registrations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.numberdesk.numbers.bulk.BulkChange;
import org.numberdesk.numbers.bulk.BulkDesk;
import org.numberdesk.shared.Words;

/** Tells that gathered numbers are still being put into a registration, or will not all come. */
@Named
@RequestScoped
public class ComingNumbers {

  @Inject private BulkDesk bulk;

  private final Map<Long, Optional<Note>> known = new HashMap<>();

  /**
   * How far it is.
   *
   * @param id by which the progress is asked for
   * @param stopped whether the others will not come
   */
  public record Note(String sentence, long id, boolean stopped) {}

  /** What there is to tell of a registration; null where nothing is. */
  public Note of(long registration) {
    return known
        .computeIfAbsent(registration, id -> bulk.findInto(id).map(ComingNumbers::note))
        .orElse(null);
  }

  private static Note note(BulkChange of) {
    String sentence =
        of.isStopped()
            ? Words.of("registrations.numbersStopped", of.done(), of.total(), of.startedBy())
            : Words.of("registrations.numbersComing", of.done(), of.total());
    return new Note(sentence, of.id(), of.isStopped());
  }
}
