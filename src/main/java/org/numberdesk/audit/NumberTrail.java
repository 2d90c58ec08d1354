package org.numberdesk.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.numberdesk.numbers.NumberStory;
import org.numberdesk.numbers.NumberStorySource;
import org.numberdesk.numbers.PhoneNumber;
import org.numberdesk.shared.DomainEvent.Change;
import org.numberdesk.shared.Json;
import org.numberdesk.shared.Words;

/** Tells a number's page who changed its label, notes and tags. */
@ApplicationScoped
public class NumberTrail implements NumberStorySource {

  private static final String SUBJECT = "number";
  private static final int SHOWN = 50;
  private static final int CLIP = 160;

  @Inject private AuditEntryRepository entries;

  @Override
  public void tell(PhoneNumber number, NumberStory story) {
    entries
        .listOf(SUBJECT, number.e164(), number.organisationId(), SHOWN)
        .forEach(
            entry ->
                story.add(
                    new NumberStory.Entry(
                        entry.getAt(),
                        "DESCRIBED",
                        null,
                        words(entry.getChanges()),
                        entry.getAccountName())));
  }

  private static String words(String changes) {
    if (changes == null) {
      return null;
    }
    try {
      return Json.MAPPER.readValue(changes, new TypeReference<List<Change>>() {}).stream()
          .map(NumberTrail::words)
          .collect(Collectors.joining("; "));
    } catch (JsonProcessingException e) {
      return null;
    }
  }

  private static String shortened(String text) {
    return text.length() <= CLIP ? text : text.substring(0, CLIP) + "…";
  }

  private static String words(Change change) {
    boolean removed = change.after() == null || change.after().isEmpty();
    return Words.of(
        removed ? "numbers.story.removed" : "numbers.story.changed",
        Words.of("numbers.field." + change.field()),
        removed ? "" : shortened(change.after()));
  }
}
