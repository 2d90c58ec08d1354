package org.numberdesk.loa;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** The fields of a request by their JSON paths, and which of them a submission cannot lack. */
public enum LoaField {
  NUMBERS("numbers", true, LoaText::numbers),
  CUSTOMER_NAME("customerName", true, LoaText::customerName),
  STREET("serviceAddress.street", true, text -> text.serviceAddress().street()),
  CITY("serviceAddress.city", true, text -> text.serviceAddress().city()),
  REGION("serviceAddress.region", true, text -> text.serviceAddress().region()),
  POSTAL_CODE("serviceAddress.postalCode", true, text -> text.serviceAddress().postalCode()),
  COUNTRY("serviceAddress.country", true, text -> text.serviceAddress().country()),
  BILLING_NUMBER("billingTelephoneNumber", true, LoaText::billingTelephoneNumber),
  VOICE_CARRIER("voiceCarrier", true, LoaText::voiceCarrier),
  ACCOUNT_NUMBER("accountNumber", false, LoaText::accountNumber),
  PIN("pin", false, LoaText::pin),
  FIRST_NAME("signer.firstName", true, text -> text.signer().firstName()),
  LAST_NAME("signer.lastName", true, text -> text.signer().lastName()),
  TITLE("signer.title", true, text -> text.signer().title()),
  EMAIL("signer.email", true, text -> text.signer().email()),
  PHONE("signer.phone", true, text -> text.signer().phone()),
  SMS_PROVIDER("currentSmsProvider", false, LoaText::currentSmsProvider),
  OWNERSHIP("ownership", true, LoaText::ownership),
  CUTOVER("preferredCutover", false, LoaText::preferredCutover),
  DOCUMENTS("documents", false, LoaText::documents),
  REGISTRATION("registration", false, LoaText::registration);

  private final String path;
  private final boolean required;
  private final Function<LoaText, Object> value;

  LoaField(String path, boolean required, Function<LoaText, Object> value) {
    this.path = path;
    this.required = required;
    this.value = value;
  }

  public String path() {
    return path;
  }

  public String getPath() {
    return path;
  }

  public boolean required() {
    return required;
  }

  /** What a text says here; null for nothing. The text must be whole. */
  public Object of(LoaText text) {
    Object found = value.apply(text);
    return found instanceof List<?> list && list.isEmpty() ? null : found;
  }

  /** Whether a mark, which may name a part of the form, covers this field. */
  public boolean coveredBy(String mark) {
    String plain = mark.replaceFirst("\\[.*$", "");
    return path.equals(plain) || path.startsWith(plain + ".") || plain.startsWith(path + ".");
  }

  /** Whether a mark names anything of the form. */
  public static boolean known(String mark) {
    return mark != null && Arrays.stream(values()).anyMatch(field -> field.coveredBy(mark));
  }

  /** The fields in which two texts differ; a PIN differs where a new one is given. */
  public static List<LoaField> changed(LoaText before, LoaText after) {
    List<LoaField> changed = new ArrayList<>();
    for (LoaField field : values()) {
      boolean differs =
          field == PIN ? after.pin() != null : !Objects.equals(field.of(before), field.of(after));
      if (differs) {
        changed.add(field);
      }
    }
    return changed;
  }
}
