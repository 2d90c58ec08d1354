package org.numberdesk.porting.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.numberdesk.porting.OutageView;
import org.numberdesk.porting.PortComment;
import org.numberdesk.porting.PortKind;
import org.numberdesk.porting.PortOrder;
import org.numberdesk.porting.PortStatus;
import org.numberdesk.porting.PortStep;
import org.numberdesk.porting.PortText;
import org.numberdesk.porting.SmsPlan;
import org.numberdesk.porting.SmsTrack;
import org.numberdesk.porting.VoiceState;

/** A port order as the interface shows it: what was written, and what became of it. No secret. */
public record PortOrderJson(
    long id,
    long version,
    String organisation,
    PortStatus status,
    String losingCarrier,
    String customerName,
    PortText.Address serviceAddress,
    String billingTelephoneNumber,
    String accountNumber,
    boolean pinOnFile,
    PortText.Person authorizedPerson,
    PortText.PortType portType,
    List<String> keepNumbers,
    String newBillingTelephoneNumber,
    List<String> lineFeatures,
    boolean wireless,
    SmsPlan sms,
    Long loa,
    List<String> documents,
    List<PortText.Acknowledgement> acknowledgements,
    PortText.Desired desired,
    String fallbackNumber,
    boolean simple,
    List<String> notSimpleBecause,
    Long splitFrom,
    List<SplitJson> splits,
    OffsetDateTime focDate,
    OffsetDateTime lockAt,
    OffsetDateTime askedDate,
    int attempt,
    String rejectCode,
    List<String> markedFields,
    boolean cancelRequested,
    boolean letterOnFile,
    ReleaseJson release,
    List<NumberJson> numbers,
    OutageJson outage,
    List<CommentJson> comments,
    List<StepJson> history) {

  /**
   * Numbers that go in an order of their own.
   *
   * @param id the order's, or null before the submission that makes it
   */
  public record SplitJson(Long id, PortStatus status, String because, List<String> numbers) {}

  /** One number's calls and texts. */
  public record NumberJson(String number, VoiceState voice, SmsTrack sms) {}

  /** Who lets the numbers go. */
  public record ReleaseJson(String owner, LocalDate date, Instant releasedAt) {}

  /** The window in which calls or texts pause. */
  public record OutageJson(
      OffsetDateTime plannedStart,
      OffsetDateTime expectedEnd,
      OffsetDateTime likelyEnd,
      OffsetDateTime worstEnd,
      OffsetDateTime actualStart,
      OffsetDateTime actualEnd,
      String zone,
      OutageView status) {}

  /** What somebody said. */
  public record CommentJson(
      Instant at, String by, boolean staff, @JsonProperty("private") boolean inner, String text) {}

  /** One move. */
  public record StepJson(
      Instant at,
      String by,
      String move,
      PortStatus from,
      PortStatus to,
      String code,
      List<String> fields,
      String why) {

    static StepJson of(PortStep step) {
      return new StepJson(
          step.at(),
          step.accountName(),
          step.move().path(),
          step.from(),
          step.to(),
          step.code(),
          step.fields(),
          step.remark());
    }
  }

  /**
   * The whole resource.
   *
   * @param organisation the organisation's key
   * @param zone of its dates where the order names none
   * @param staff whether inner notes are shown
   */
  static PortOrderJson of(
      PortOrder order,
      List<PortOrder> splits,
      String organisation,
      ZoneId zone,
      boolean staff,
      Instant now) {
    PortText text = order.text();
    ZoneId shown = order.zone() == null ? zone : order.zone();
    List<String> why = PortKind.complexities(text);
    return new PortOrderJson(
        order.id(),
        order.version(),
        organisation,
        order.status(now),
        text.losingCarrier(),
        text.customerName(),
        text.serviceAddress(),
        text.billingTelephoneNumber(),
        text.accountNumber(),
        order.hasPin() && !order.status(now).terminal(),
        text.authorizedPerson(),
        text.portType(),
        text.keepNumbers(),
        text.newBillingTelephoneNumber(),
        text.lineFeatures(),
        Boolean.TRUE.equals(text.wireless()),
        text.sms(),
        text.loa(),
        text.documents().stream().map(String::valueOf).toList(),
        text.acknowledgements(),
        text.desired(),
        text.fallbackNumber(),
        why.isEmpty(),
        why,
        order.parentId(),
        splits(order, splits, now),
        at(order.focAt(), shown),
        at(order.lockAt(), shown),
        at(order.askedAt(), shown),
        order.attempt(),
        order.rejectCode(),
        order.marked(),
        order.cancelRequested(),
        order.letterOnFile(),
        new ReleaseJson(order.releaseOwner(), order.releaseDue(), order.releasedAt()),
        order.numbers().stream()
            .map(number -> new NumberJson(number.e164(), number.voice(), number.sms()))
            .toList(),
        outage(order, shown, now),
        order.comments().stream()
            .filter(comment -> staff || !comment.inner())
            .map(PortOrderJson::comment)
            .toList(),
        order.steps().stream().map(StepJson::of).toList());
  }

  private static CommentJson comment(PortComment comment) {
    return new CommentJson(
        comment.at(), comment.author(), comment.staff(), comment.inner(), comment.words());
  }

  private static List<SplitJson> splits(PortOrder order, List<PortOrder> made, Instant now) {
    List<SplitJson> all = new ArrayList<>();
    if (order.status(now) == PortStatus.DRAFT) {
      PortKind.groups(order.text()).stream()
          .skip(1)
          .forEach(
              group ->
                  all.add(
                      new SplitJson(
                          null, null, group.type() + " " + group.country(), group.numbers())));
    }
    for (PortOrder split : made) {
      all.add(
          new SplitJson(
              split.id(),
              split.status(now),
              split.numberType() + " " + split.country(),
              split.numbers().stream().map(number -> number.e164()).toList()));
    }
    return all;
  }

  private static OutageJson outage(PortOrder order, ZoneId zone, Instant now) {
    return order.plannedStart() == null
        ? null
        : new OutageJson(
            at(order.plannedStart(), zone),
            at(order.expectedEnd(), zone),
            at(order.likelyEnd(), zone),
            at(order.worstEnd(), zone),
            at(order.actualStart(), zone),
            at(order.actualEnd(), zone),
            zone.getId(),
            OutageView.of(order, now));
  }

  private static OffsetDateTime at(Instant instant, ZoneId zone) {
    return instant == null ? null : instant.atZone(zone).toOffsetDateTime();
  }
}
