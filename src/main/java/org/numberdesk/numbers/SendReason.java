package org.numberdesk.numbers;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.Words;

/**
 * One reason why a number may not send, or may soon not. Its words stand in the bundle as {@code
 * SendReason.CODE.reason} and {@code .step}, with the same slots everywhere: {0} the day or time
 * that matters ({@code LocalDate}, or {@code ZonedDateTime} where the hour does), {1} the title of
 * what is meant, {2} the {@code SenderType}, {3} since when ({@code LocalDate}). A slot that has
 * nothing to say holds an empty text; the words of a code use only slots that are filled.
 *
 * @param code name of a {@link SendReasonCode}
 * @param state what it makes of the number by itself: CANNOT_SEND, OUTAGE or AT_RISK
 * @param owner who must take the next step; null where there is none
 * @param expected when the reason goes, if it is a block, or strikes, if it is a risk; null where
 *     nobody can tell
 * @param link where the next step is taken, within the portal; null where no page takes it
 * @param today the reader's day; dates of other years are written with theirs
 * @param parameters what fills the slots
 */
public record SendReason(
    String code,
    SendState state,
    Owner owner,
    Instant expected,
    String link,
    LocalDate today,
    List<Object> parameters) {

  public SendReason {
    requireNonNull(code, "a reason has a code");
    requireNonNull(state, "a reason has an effect");
    requireNonNull(today, "a reason is given on a day");
    parameters = List.copyOf(parameters);
  }

  /** What is the matter, in one or two sentences; days and times are the reader's. */
  public String reason() {
    return words("reason");
  }

  /** What has to happen, as a phrase without a full stop. */
  public String nextStep() {
    return words("step");
  }

  private String words(String part) {
    return Words.of(
        "SendReason." + code + "." + part, parameters.stream().map(this::inWords).toArray());
  }

  private Object inWords(Object parameter) {
    if (parameter instanceof LocalDate day) {
      return inWords(day);
    }
    if (parameter instanceof ZonedDateTime time) {
      return inWords(time.toLocalDate()) + ", " + Dates.time(time.toInstant(), time.getZone());
    }
    return parameter instanceof Enum<?> constant ? Words.of(constant) : parameter;
  }

  private String inWords(LocalDate day) {
    return day.getYear() == today.getYear() ? Dates.date(day) : Dates.dateWithYear(day);
  }
}
