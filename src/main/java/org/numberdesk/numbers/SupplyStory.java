package org.numberdesk.numbers;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;

/** What the inventory itself knows of a number's past: when it was bought and last imported. */
@ApplicationScoped
public class SupplyStory implements NumberStorySource {

  @Override
  public void tell(PhoneNumber number, NumberStory story) {
    Instant imported = number.importedAt();
    if (imported != null) {
      story.add(new NumberStory.Entry(imported, "IMPORTED", null, null, null));
    }
    if (number.purchaseDate() != null) {
      story.add(
          new NumberStory.Entry(
              number.purchaseDate().atTime(12, 0).toInstant(ZoneOffset.UTC),
              "BOUGHT",
              null,
              null,
              null));
    }
  }
}
