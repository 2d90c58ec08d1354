package org.numberdesk.loa.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.numberdesk.loa.LoaField;
import org.numberdesk.loa.LoaText;

/** The form as it is typed: one text for each field. A PIN is taken in and never shown. */
public class LoaForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private final EnumMap<LoaField, String> texts = new EnumMap<>(LoaField.class);
  private final List<Long> documents;
  private final Long registration;

  LoaForm(LoaText text) {
    documents = new java.util.ArrayList<>(text.documents());
    registration = text.registration();
    for (LoaField field : LoaField.values()) {
      texts.put(field, words(field, text));
    }
    LoaText.Cutover wish = text.preferredCutover();
    texts.put(LoaField.CUTOVER, wish == null ? "" : wish.start());
    zone = wish == null ? null : wish.zone();
  }

  private String zone;

  private static String words(LoaField field, LoaText text) {
    return switch (field) {
      case NUMBERS -> String.join("\n", text.numbers());
      case PIN, CUTOVER, DOCUMENTS, REGISTRATION -> "";
      default -> {
        Object said = field.of(text);
        yield said == null ? "" : said.toString();
      }
    };
  }

  LoaText text() {
    String start = get(LoaField.CUTOVER);
    String pin = texts.get(LoaField.PIN);
    String ownership = get(LoaField.OWNERSHIP);
    return new LoaText(
        numbers(),
        get(LoaField.CUSTOMER_NAME),
        new LoaText.Address(
            get(LoaField.STREET),
            get(LoaField.CITY),
            get(LoaField.REGION),
            get(LoaField.POSTAL_CODE),
            get(LoaField.COUNTRY)),
        get(LoaField.BILLING_NUMBER),
        get(LoaField.VOICE_CARRIER),
        get(LoaField.ACCOUNT_NUMBER),
        pin == null || pin.isBlank() ? null : pin,
        new LoaText.Signer(
            get(LoaField.FIRST_NAME),
            get(LoaField.LAST_NAME),
            get(LoaField.TITLE),
            get(LoaField.EMAIL),
            get(LoaField.PHONE)),
        get(LoaField.SMS_PROVIDER),
        ownership == null ? null : LoaText.Ownership.valueOf(ownership),
        start == null ? null : new LoaText.Cutover(start, zone),
        List.copyOf(documents),
        registration);
  }

  List<String> numbers() {
    String given = texts.get(LoaField.NUMBERS);
    return given == null
        ? List.of()
        : Arrays.stream(given.split("[\\n,;]+")).map(String::strip).filter(n -> !n.isEmpty()).toList();
  }

  void without(String number) {
    texts.put(
        LoaField.NUMBERS,
        String.join("\n", numbers().stream().filter(one -> !one.equals(number)).toList()));
  }

  void attach(Long document) {
    if (!documents.contains(document)) {
      documents.add(document);
    }
  }

  void detach(Long document) {
    documents.remove(document);
  }

  List<Long> documents() {
    return documents;
  }

  String get(LoaField field) {
    String text = texts.get(field);
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** The PIN is forgotten as soon as it was handed on. */
  void forgetPin() {
    texts.put(LoaField.PIN, "");
  }

  /** By field, for the page to read and write. */
  public Map<LoaField, String> getTexts() {
    return texts;
  }

  public String getZone() {
    return zone;
  }

  public void setZone(String zone) {
    this.zone = zone;
  }
}
