package org.numberdesk.porting;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Numbers that come from another carrier, all of one kind, country and billing number. Begins as a
 * draft of the customer, is checked by staff, filed with the losing carrier, dated, locked before
 * the date, and switched over; calls and texts go separate ways. COMPLETED, REJECTED, WITHDRAWN,
 * CANCELLED, EXPIRED and REVERTED are its ends; it is never deleted, its PIN is wiped there.
 *
 * <p>Which move is allowed in which state is {@link PortMove}'s to say; this class keeps what each
 * move leaves behind.
 */
@Entity
@Table(name = "port_order")
public class PortOrder extends PortFacts {

  @Column(name = "organisation_id", nullable = false, updatable = false)
  private long organisationId;

  @Column(name = "parent_id", updatable = false)
  private Long parentId;

  @Enumerated(EnumType.STRING)
  @Column(name = "status", nullable = false, length = 30)
  private PortStatus status = PortStatus.DRAFT;

  @Lob
  @Column(name = "content", nullable = false)
  private String content;

  @OneToMany(mappedBy = "order", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("ordinal")
  private List<PortedNumber> numbers = new ArrayList<>();

  @OneToMany(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "port_order_id", nullable = false)
  @OrderBy("id")
  private List<PortStep> steps = new ArrayList<>();

  @OneToMany(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "port_order_id", nullable = false)
  @OrderBy("id")
  private List<PortComment> comments = new ArrayList<>();

  protected PortOrder() {}

  /** A new draft. */
  public PortOrder(long organisationId, PortText text, Instant now) {
    this.organisationId = organisationId;
    this.statusSince = now;
    write(text);
  }

  /**
   * An order that takes some numbers out of another one, as far as that one is.
   *
   * @param taken numbers of the parent, which gives them up
   */
  PortOrder(PortOrder parent, Collection<String> taken, PortStatus as, Instant now) {
    organisationId = parent.organisationId;
    parentId = parent.id();
    statusSince = now;
    submittedAt = parent.submittedAt;
    zone = parent.zone;
    pinSealed = parent.pinSealed;
    letterOnFile = parent.letterOnFile;
    attempt = parent.attempt;
    status = as;
    sites = parent.sites;
    List<PortedNumber> moving =
        parent.numbers.stream().filter(number -> taken.contains(number.e164())).toList();
    write(parent.text().of(moving.stream().map(PortedNumber::e164).toList()));
    for (int i = 0; i < moving.size(); i++) {
      numbers.get(i).moveSms(moving.get(i).sms(), moving.get(i).smsAt());
      if (moving.get(i).isBroughtIn()) {
        numbers.get(i).bringIn();
      }
    }
    parent.numbers.removeAll(moving);
    parent.content =
        parent.text().of(parent.numbers.stream().map(PortedNumber::e164).toList()).write();
    parent.describe();
  }

  /** Replaces the text; whoever asks has seen to it that it may be changed. */
  void write(PortText text) {
    content = text.write();
    SmsTrack track = text.smsPlan() == SmsPlan.NONE ? SmsTrack.NOT_APPLICABLE : SmsTrack.PLANNED;
    List<String> named = text.numbers().stream().distinct().toList();
    numbers.removeIf(number -> !named.contains(number.e164()));
    for (String e164 : named) {
      if (numbers.stream().noneMatch(number -> number.e164().equals(e164))) {
        numbers.add(new PortedNumber(this, named.indexOf(e164), e164, track));
      }
    }
    if (status == PortStatus.DRAFT) {
      numbers.forEach(number -> number.moveSms(track, null));
    }
    describe();
  }

  private void describe() {
    PortText text = text();
    losingCarrier = PortKind.carrierName(text.losingCarrier());
    numberType = PortKind.typeOf(text);
    country = PortKind.countryOf(text);
    sms = text.smsPlan();
    numberCount = numbers.size();
    title = PortKind.title(text, losingCarrier);
    smsEnded = numbers.stream().allMatch(number -> number.sms().ended());
  }

  /** Records a move; the state follows it. */
  void move(PortStep step, Instant now) {
    if (step.to() != status) {
      status = step.to();
      statusSince = now;
    }
    if (status.terminal()) {
      pinSealed = null;
      cancelRequested = false;
    }
    steps.add(step);
    timerAt = PortClock.next(this);
  }

  void say(PortComment comment) {
    comments.add(comment);
  }

  void smsMoved() {
    smsEnded = numbers.stream().allMatch(number -> number.sms().ended());
    timerAt = PortClock.next(this);
  }

  /** The state as it is now: what time alone changes counts at once, however late its timer is. */
  public PortStatus status(Instant now) {
    return PortClock.at(this, now);
  }

  PortStatus storedStatus() {
    return status;
  }

  public PortText text() {
    return PortText.read(content);
  }

  public long organisationId() {
    return organisationId;
  }

  /** The order this one was split from, or null. */
  public Long parentId() {
    return parentId;
  }

  public List<PortedNumber> numbers() {
    return List.copyOf(numbers);
  }

  public List<PortStep> steps() {
    return List.copyOf(steps);
  }

  public List<PortComment> comments() {
    return List.copyOf(comments);
  }
}
