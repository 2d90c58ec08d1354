package org.numberdesk.porting.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.numberdesk.numbers.E164;
import org.numberdesk.porting.PortText;
import org.numberdesk.porting.PortText.Acknowledgement;
import org.numberdesk.porting.SmsPlan;

/** The fields of the wizard as they are typed; kept as they are until they can be read. */
public class PortForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private final java.util.HashMap<String, String> texts = new java.util.HashMap<>();
  private String[] features = {};
  private String[] acknowledged = {};
  private boolean wireless;
  private String loa;
  private ArrayList<Long> documents = new ArrayList<>();

  /** The form of a text. */
  public static PortForm of(PortText text) {
    PortForm form = new PortForm();
    form.put("numbers", String.join("\n", text.numbers()));
    form.put("losingCarrier", text.losingCarrier());
    form.put("customerName", text.customerName());
    if (text.serviceAddress() != null) {
      form.put("street", text.serviceAddress().street());
      form.put("city", text.serviceAddress().city());
      form.put("region", text.serviceAddress().region());
      form.put("postalCode", text.serviceAddress().postalCode());
      form.put("country", text.serviceAddress().country());
    }
    form.put("billing", text.billingTelephoneNumber());
    form.put("account", text.accountNumber());
    if (text.authorizedPerson() != null) {
      form.put("firstName", text.authorizedPerson().firstName());
      form.put("lastName", text.authorizedPerson().lastName());
      form.put("personTitle", text.authorizedPerson().title());
      form.put("email", text.authorizedPerson().email());
    }
    form.put("portType", text.portType() == null ? "FULL" : text.portType().name());
    form.put("keep", String.join("\n", text.keepNumbers()));
    form.put("newBilling", text.newBillingTelephoneNumber());
    form.features = text.lineFeatures().toArray(String[]::new);
    form.wireless = Boolean.TRUE.equals(text.wireless());
    form.put("sms", text.smsPlan().name());
    form.loa = text.loa() == null ? null : text.loa().toString();
    form.documents = new ArrayList<>(text.documents());
    form.acknowledged = text.acknowledgements().stream().map(Enum::name).toArray(String[]::new);
    if (text.desired() != null) {
      form.put("date", text.desired().date());
      form.put("from", text.desired().from());
      form.put("zone", text.desired().zone());
    }
    form.put("fallback", text.fallbackNumber());
    return form;
  }

  private void put(String field, String value) {
    texts.put(field, value == null ? "" : value);
  }

  /** The text these fields say; an untouched PIN is absent, so that it stays. */
  public PortText text() {
    return new PortText(
        numbers("numbers"),
        get("losingCarrier"),
        get("customerName"),
        new PortText.Address(
            get("street"), get("city"), get("region"), get("postalCode"), get("country")),
        number("billing"),
        get("account"),
        get("pin"),
        new PortText.Person(get("firstName"), get("lastName"), get("personTitle"), get("email")),
        PortText.PortType.valueOf(Objects.requireNonNullElse(texts.get("portType"), "FULL")),
        numbers("keep"),
        number("newBilling"),
        Arrays.asList(features),
        wireless,
        SmsPlan.valueOf(Objects.requireNonNullElse(texts.get("sms"), "WITH_PORT")),
        loa == null || loa.isBlank() ? null : Long.valueOf(loa),
        documents,
        Stream.of(acknowledged).map(Acknowledgement::valueOf).toList(),
        desired(),
        number("fallback"));
  }

  private PortText.Desired desired() {
    return get("date") == null ? null : new PortText.Desired(get("date"), get("from"), get("zone"));
  }

  private String get(String field) {
    String value = texts.get(field);
    return value == null || value.isBlank() ? null : value.strip();
  }

  /** Numbers as people paste them: one a line, or between commas; national ones of the country. */
  private List<String> numbers(String field) {
    String all = Objects.requireNonNullElse(texts.get(field), "");
    return Stream.of(all.split("[\\n\\r,;\\t]+"))
        .map(String::strip)
        .filter(one -> !one.isEmpty())
        .map(this::read)
        .distinct()
        .toList();
  }

  private String number(String field) {
    String given = get(field);
    return given == null ? null : read(given);
  }

  private String read(String given) {
    return E164.parse(given, get("country") == null ? "US" : get("country"))
        .map(E164::value)
        .orElse(given);
  }

  void attached(Long document) {
    documents.add(document);
  }

  void take(String date, String from, String zone) {
    put("date", date);
    put("from", from);
    put("zone", zone);
  }

  /** The typed texts by their field. */
  public java.util.Map<String, String> getTexts() {
    return texts;
  }

  public String[] getFeatures() {
    return features.clone();
  }

  public void setFeatures(String[] given) {
    features = given == null ? new String[0] : given.clone();
  }

  public String[] getAcknowledged() {
    return acknowledged.clone();
  }

  public void setAcknowledged(String[] given) {
    acknowledged = given == null ? new String[0] : given.clone();
  }

  public boolean isWireless() {
    return wireless;
  }

  public void setWireless(boolean given) {
    wireless = given;
  }

  /** Whether a date was taken. */
  public boolean isDated() {
    return get("date") != null;
  }
}
