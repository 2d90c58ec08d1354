package org.numberdesk.loa.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.numberdesk.loa.LoaField;
import org.numberdesk.loa.LoaText;
import org.numberdesk.numbers.web.ShownNumber;
import org.numberdesk.shared.Words;

/** What a form says, part by part, for those who read it. */
final class LoaParts {

  private LoaParts() {}

  static List<LoaView.Part> of(LoaText text, boolean pinGiven) {
    LoaText.Address place = text.serviceAddress();
    LoaText.Signer signer = text.signer();
    return List.of(
        part(
            "subscriber",
            pair(LoaField.CUSTOMER_NAME, text.customerName()),
            new LoaView.Pair(
                Words.of("loa.field.serviceAddress"),
                joined(
                    place.street(),
                    place.city(),
                    place.region(),
                    place.postalCode(),
                    place.country())),
            pair(LoaField.BILLING_NUMBER, ShownNumber.text(text.billingTelephoneNumber()))),
        part(
            "carrier",
            pair(LoaField.VOICE_CARRIER, text.voiceCarrier()),
            pair(LoaField.ACCOUNT_NUMBER, text.accountNumber()),
            pair(LoaField.PIN, Words.of(pinGiven ? "loa.pin.kept" : "loa.pin.none")),
            pair(LoaField.SMS_PROVIDER, text.currentSmsProvider()),
            pair(
                LoaField.OWNERSHIP,
                text.ownership() == null ? null : Words.of("loa.ownership." + text.ownership()))),
        part(
            "signer",
            pair(LoaField.LAST_NAME, signer.fullName()),
            pair(LoaField.TITLE, signer.title()),
            pair(LoaField.EMAIL, signer.email()),
            pair(LoaField.PHONE, ShownNumber.text(signer.phone()))),
        part("when", pair(LoaField.CUTOVER, LoaCases.wish(text))));
  }

  private static LoaView.Part part(String key, LoaView.Pair... pairs) {
    return new LoaView.Part(Words.of("loa.part." + key), new ArrayList<>(List.of(pairs)));
  }

  private static LoaView.Pair pair(LoaField field, String text) {
    String label =
        field == LoaField.LAST_NAME
            ? Words.of("loa.field.signer")
            : Words.of("loa.field." + field.name());
    return new LoaView.Pair(label, text == null || text.isEmpty() ? "–" : text);
  }

  private static String joined(String... parts) {
    String text = Stream.of(parts).filter(part -> part != null).collect(Collectors.joining(", "));
    return text.isEmpty() ? "–" : text;
  }
}
