package org.numberdesk.numbers.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.numberdesk.numbers.JudgedNumber;
import org.numberdesk.numbers.NumberStatus;
import org.numberdesk.numbers.Owner;
import org.numberdesk.numbers.PhoneNumber;
import org.numberdesk.numbers.SendReason;
import org.numberdesk.numbers.SendState;
import org.numberdesk.numbers.SenderType;

/** A number as the interface shows it; {@code reasons} only for a single one. */
public record NumberJson(
    String e164,
    String country,
    SenderType senderType,
    String label,
    NumberStatus status,
    List<String> capabilities,
    boolean sendable,
    SendState state,
    String reason,
    String nextStep,
    Owner owner,
    Instant expected,
    Long registration,
    List<String> tags,
    String notes,
    LocalDate purchaseDate,
    @JsonInclude(JsonInclude.Include.NON_NULL) List<ReasonJson> reasons) {

  /** One reason, heaviest first. */
  public record ReasonJson(
      String code, String reason, String nextStep, Owner owner, Instant expected) {

    static ReasonJson of(SendReason reason) {
      return new ReasonJson(
          reason.code(), reason.reason(), reason.nextStep(), reason.owner(), reason.expected());
    }
  }

  static NumberJson row(JudgedNumber judged) {
    return of(judged, null);
  }

  static NumberJson whole(JudgedNumber judged) {
    return of(judged, judged.answer().reasons().stream().map(ReasonJson::of).toList());
  }

  private static NumberJson of(JudgedNumber judged, List<ReasonJson> reasons) {
    PhoneNumber number = judged.number();
    SendReason heaviest = judged.answer().heaviest().orElse(null);
    return new NumberJson(
        number.e164(),
        number.country(),
        number.senderType(),
        number.label(),
        number.status(),
        capabilities(number),
        judged.answer().sendable(),
        judged.answer().state(),
        heaviest == null ? null : heaviest.reason(),
        heaviest == null ? null : heaviest.nextStep(),
        heaviest == null ? null : heaviest.owner(),
        heaviest == null ? null : heaviest.expected(),
        judged.registration() == null ? null : judged.registration().id(),
        number.tags(),
        number.notes(),
        number.purchaseDate(),
        reasons);
  }

  private static List<String> capabilities(PhoneNumber number) {
    List<String> capabilities = new ArrayList<>();
    if (Boolean.TRUE.equals(number.supportsSms())) {
      capabilities.add("sms");
    }
    if (Boolean.TRUE.equals(number.supportsMms())) {
      capabilities.add("mms");
    }
    if (Boolean.TRUE.equals(number.supportsVoice())) {
      capabilities.add("voice");
    }
    return capabilities;
  }
}
