package org.numberdesk.loa.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.numberdesk.loa.LoaField;
import org.numberdesk.loa.LoaText;

/** The form as it is typed: one text for each field. A PIN is taken in and never shown. */
public class LoaForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private final HashMap<String, String> texts = new HashMap<>();
  private final ArrayList<Long> documents;
  private final Long registration;
  private String zone;

  LoaForm(LoaText text) {
    documents = new ArrayList<>(text.documents());
    registration = text.registration();
    for (LoaField field : LoaField.values()) {
      put(field, words(field, text));
    }
    LoaText.Cutover wish = text.preferredCutover();
    put(LoaField.CUTOVER, wish == null ? "" : wish.start());
    zone = wish == null ? null : wish.zone();
  }

  private void put(LoaField field, String text) {
    texts.put(field.name(), text);
  }

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
    String pin = texts.get(LoaField.PIN.name());
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

  /** The text with some fields as they were kept before. */
  LoaText text(LoaText before, Set<LoaField> wrong) {
    LoaForm mended = new LoaForm(before);
    for (LoaField field : LoaField.values()) {
      if (!wrong.contains(field)) {
        mended.texts.put(field.name(), texts.get(field.name()));
      }
    }
    if (!wrong.contains(LoaField.CUTOVER)) {
      mended.zone = zone;
    }
    if (!wrong.contains(LoaField.DOCUMENTS)) {
      mended.documents.clear();
      mended.documents.addAll(documents);
    }
    return mended.text();
  }

  List<String> numbers() {
    String given = texts.get(LoaField.NUMBERS.name());
    return given == null
        ? List.of()
        : Arrays.stream(given.split("[\\n,;]+"))
            .map(String::strip)
            .filter(n -> !n.isEmpty())
            .toList();
  }

  void without(String number) {
    put(
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
    String text = texts.get(field.name());
    return text == null || text.isBlank() ? null : text.strip();
  }

  /** The PIN is forgotten as soon as it was handed on. */
  void forgetPin() {
    put(LoaField.PIN, "");
  }

  /** By the field’s name, for the page to read and write. */
  public Map<String, String> getTexts() {
    return texts;
  }

  public String getZone() {
    return zone;
  }

  public void setZone(String zone) {
    this.zone = zone;
  }
}
