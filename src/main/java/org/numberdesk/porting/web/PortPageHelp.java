package org.numberdesk.porting.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.numberdesk.documents.DocumentDesk;
import org.numberdesk.documents.DocumentKind;
import org.numberdesk.numbers.ImpactBook;
import org.numberdesk.porting.PortKit;
import org.numberdesk.porting.PortOrder;
import org.numberdesk.porting.PortWindowDesk;
import org.numberdesk.shared.Settings;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.web.FieldErrors;

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
  @Inject private ImpactBook impacts;
  @Inject private DocumentDesk documents;
  @Inject private FieldErrors errors;
  @Inject private PortWindowDesk windowDesk;

  Instant now() {
    return clock.instant();
  }

  String invitation(PortOrder order, ZoneId zone) {
    return new PortKit(order, zone).invitation(settings.url());
  }

  Set<String> fields() {
    return FIELDS;
  }

  /** What stops in the contact centre while texts of an order pause; may be empty. */
  String impact(PortOrder order) {
    return impacts
        .of(order.organisationId(), order.numbers().stream().map(number -> number.e164()).toList())
        .stops();
  }

  /** Keeps an upload of an organisation; its id. */
  Long attach(String organisation, String name, InputStream bytes) {
    return documents.add(organisation, DocumentKind.BILL, name, bytes).id();
  }

  /** Documents by their ids, as lines with their links. */
  List<PortView.Line> documents(Collection<Long> ids) {
    return documents.list(ids).stream()
        .map(one -> new PortView.Line(one.name(), "/documents/" + one.id(), "", true))
        .toList();
  }

  WindowsView windows(PortOrder order) {
    return new WindowsView(windowDesk.ofOrder(order.id(), order), order);
  }

  Map<String, String> errors() {
    return errors.getAll();
  }

  /** The name of a field in words. */
  public String word(String field) {
    return Words.of("porting.field." + field);
  }
}
