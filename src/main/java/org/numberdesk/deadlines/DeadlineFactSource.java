package org.numberdesk.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.numberdesk.numbers.DeadlineFacts;
import org.numberdesk.numbers.FactSheet;
import org.numberdesk.numbers.NumberCondition;
import org.numberdesk.numbers.NumberConditions;
import org.numberdesk.numbers.SenderFactSource;

/** Tells the inventory which dated rules stop texts, and of which numbers. */
@ApplicationScoped
public class DeadlineFactSource implements SenderFactSource, NumberConditions {

  @Inject private DeadlineRepository deadlines;
  @Inject private Clock clock;

  @Override
  public void contribute(long organisationId, List<String> numbers, FactSheet sheet) {
    LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
    deadlines.listBlocking().stream()
        .filter(rule -> rule.blocksFrom(today) != null)
        .forEach(
            rule ->
                sheet.deadline(
                    rule.touches(),
                    new DeadlineFacts(
                        rule.key(),
                        rule.title(),
                        rule.dueOn(),
                        rule.blocksFrom(today),
                        "/deadlines/" + rule.key())));
  }

  @Override
  public Optional<NumberCondition> ofDeadline(String id) {
    return deadlines.find(id).map(RegulatoryDeadline::touches);
  }
}
