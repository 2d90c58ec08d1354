package org.numberdesk.porting.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.numberdesk.porting.PortKit;
import org.numberdesk.porting.PortOrder;
import org.numberdesk.shared.Settings;
import org.numberdesk.shared.Words;

/** What the pages of an order need beside it: the time, the portal's address, names of fields. */
@ApplicationScoped
public class PortPageHelp {

  /** The properties of an order that staff may ask to be mended. */
  private static final Set<String> FIELDS =
      new LinkedHashSet<>(
          List.of(
              "numbers",
              "losingCarrier",
              "customerName",
              "serviceAddress",
              "billingTelephoneNumber",
              "accountNumber",
              "pin",
              "authorizedPerson",
              "portType",
              "keepNumbers",
              "newBillingTelephoneNumber",
              "lineFeatures",
              "sms",
              "documents",
              "desired",
              "fallbackNumber"));

  @Inject private Clock clock;
  @Inject private Settings settings;

  Instant now() {
    return clock.instant();
  }

  String invitation(PortOrder order, ZoneId zone) {
    return new PortKit(order, zone).invitation(settings.url());
  }

  Set<String> fields() {
    return FIELDS;
  }

  /** The name of a field in words. */
  public String word(String field) {
    return Words.of("porting.field." + field);
  }
}
