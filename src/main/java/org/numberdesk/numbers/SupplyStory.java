package org.numberdesk.numbers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * What the inventory itself knows of a number: when it was bought and last imported, and what in
 * the contact centre uses it.
 */
@ApplicationScoped
public class SupplyStory implements NumberStorySource {

  @Inject private ImpactBook impacts;

  @Override
  public void tell(PhoneNumber number, NumberStory story) {
    impacts.list(number.organisationId(), number.e164()).forEach(story::add);
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
