package org.numberdesk.numbers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.function.Consumer;

/** A reason while a rule puts it together; {@link #note()} ends it. */
final class SendFinding {

  private static final String NOTHING = "";

  private final SendReasonCode code;
  private final Consumer<SendReason> reasons;
  private final SenderType type;
  private final LocalDate today;
  private Owner owner;
  private Instant expected;
  private String link;
  private Object when = NOTHING;
  private Object title = NOTHING;
  private Object since = NOTHING;

  SendFinding(SendReasonCode code, Consumer<SendReason> reasons, SenderType type, LocalDate today) {
    this.code = code;
    this.reasons = reasons;
    this.type = type;
    this.today = today;
  }

  SendFinding by(Owner value) {
    owner = value;
    return this;
  }

  SendFinding expected(Instant value) {
    expected = value;
    return this;
  }

  SendFinding when(Temporal value) {
    when = value == null ? NOTHING : value;
    return this;
  }

  SendFinding since(LocalDate value) {
    since = value == null ? NOTHING : value;
    return this;
  }

  SendFinding title(String value) {
    title = value == null ? NOTHING : value;
    return this;
  }

  SendFinding link(String value) {
    link = value;
    return this;
  }

  void note() {
    List<Object> parameters = List.of(when, title, type, since);
    reasons.accept(
        new SendReason(code.name(), code.effect(), owner, expected, link, today, parameters));
  }
}
