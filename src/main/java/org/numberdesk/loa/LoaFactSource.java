package org.numberdesk.loa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.numberdesk.numbers.FactSheet;
import org.numberdesk.numbers.OutageFacts;
import org.numberdesk.numbers.SenderFactSource;
import org.numberdesk.shared.Words;

/** Tells the inventory of cut-overs, planned and running: texts pause meanwhile. */
@ApplicationScoped
public class LoaFactSource implements SenderFactSource {

  @Inject private LoaRepository requests;
  @Inject private Clock clock;

  @Override
  public void contribute(long organisationId, List<String> numbers, FactSheet sheet) {
    Instant now = clock.instant();
    for (Object[] row : requests.listNaming(organisationId, numbers, LoaStatus.CUTTING_OVER)) {
      LoaRequest request = (LoaRequest) row[1];
      LoaOutage outage = request.outage(now);
      if (outage != null) {
        sheet.outage(
            (String) row[0],
            new OutageFacts(
                outage.start(),
                outage.expectedEnd(),
                outage.likelyEnd(),
                outage.worstEnd(),
                outage.actualEnd(),
                Words.of("loa.outage", request.voiceCarrier()),
                "/loa/" + request.id()));
      }
    }
  }
}
