package org.numberdesk.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.numberdesk.security.Secrets;

/**
 * The post against a real mail server: nothing is lost, and what comes twice is known by its id.
 */
class RoundTest {

  private static final String FROM = "portal@numberdesk.example";
  private static final Instant START = Instant.parse("2026-11-27T08:00:00Z");

  private final GreenMail mailbox = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
  private final Shelf shelf = new Shelf();
  private final HandClock clock = new HandClock();

  @BeforeEach
  void open() {
    mailbox.start();
  }

  @AfterEach
  void close() {
    mailbox.stop();
  }

  @Test
  void aMailComesAsTextAndHtmlWithItsFileAndItsOwnId() throws Exception {
    Letter letter = Letter.of("“Orders” was approved", "Open", "/numbers", "Why", "All <b>six</b>");
    Mail mail =
        Mail.of("registration.carrier-approve", "maya@acme.example", letter, "https://nd.example")
            .keyed("registration/17/approved")
            .with(
                new Mail.Attachment(
                    "date.ics", "text/calendar", "BEGIN".getBytes(StandardCharsets.UTF_8)));
    shelf.put(mail);
    Round.run(shelf, this::go, clock);

    MimeMessage received = mailbox.getReceivedMessages()[0];
    assertEquals("“Orders” was approved", received.getSubject());
    assertEquals(
        Postman.messageId(Secrets.hash("registration/17/approved"), FROM), received.getMessageID());
    assertEquals("Fri, 27 Nov 2026 08:00:00 GMT", received.getHeader("Date")[0]);
    MimeMultipart all = (MimeMultipart) received.getContent();
    MimeMultipart texts = (MimeMultipart) all.getBodyPart(0).getContent();
    String plain = (String) texts.getBodyPart(0).getContent();
    String html = (String) texts.getBodyPart(1).getContent();
    assertTrue(plain.contains("All <b>six</b>") && plain.contains("https://nd.example/numbers"));
    assertTrue(html.contains("All &lt;b&gt;six&lt;/b&gt;"), "no markup from outside");
    assertEquals("date.ics", all.getBodyPart(1).getFileName());
    assertEquals(Set.of("SENT"), shelf.states());
  }

  @Test
  void anHourWithoutTheServerAndTwoDeathsLoseNothingAndDoubleOneMailADeathAtMost() {
    for (int i = 0; i < 40; i++) {
      shelf.put(simple("told/" + i));
    }
    for (int minute = 0; minute < 60; minute++) {
      Round.run(shelf, RoundTest::nobodyThere, clock);
      clock.on(Duration.ofMinutes(1));
    }
    assertEquals(Set.of("WAITING"), shelf.states());
    shelf.dieAfter(7);
    assertThrows(Death.class, () -> Round.run(shelf, this::go, clock));
    clock.on(Duration.ofMinutes(31));
    shelf.dieAfter(12);
    assertThrows(Death.class, () -> Round.run(shelf, this::go, clock));
    clock.on(Duration.ofMinutes(31));
    Round.run(shelf, this::go, clock);

    List<String> ids = ids();
    Map<String, Long> times =
        ids.stream().collect(Collectors.groupingBy(id -> id, Collectors.counting()));
    assertEquals(40, times.size(), "none is lost");
    assertEquals(42, ids.size(), "one twice for each death, under its own id");
    assertTrue(times.values().stream().allMatch(count -> count <= 2));
    assertEquals(Set.of("SENT"), shelf.states());
  }

  @Test
  void anAddressThatIsNoneIsRefusedOnceAndHoldsNobodyUp() {
    shelf.put(new Mail("bad", "x", null, "not an address", "s", "t", null, List.of(), false, null));
    shelf.put(simple("good"));
    Round.run(shelf, this::go, clock);
    assertEquals(MailStatus.REFUSED, shelf.mail("bad").status());
    assertEquals(MailStatus.SENT, shelf.mail("good").status());
    assertEquals(1, ids().size());
  }

  @Test
  void whatIsOverIsNotSentAndASecretIsForgotten() {
    shelf.put(simple("late").secret(START.plusSeconds(60)));
    clock.on(Duration.ofMinutes(2));
    Round.run(shelf, this::go, clock);
    assertEquals(MailStatus.LAPSED, shelf.mail("late").status());
    assertEquals(null, shelf.mail("late").plain());
    assertEquals(0, ids().size());
  }

  @Test
  void attemptsComeAtLongerAndLongerIntervalsButNotForever() {
    assertEquals(Duration.ofSeconds(30), OutboxMail.pause(1));
    assertEquals(Duration.ofMinutes(4), OutboxMail.pause(4));
    assertEquals(Duration.ofMinutes(30), OutboxMail.pause(40));
  }

  private static Mail simple(String key) {
    return new Mail(key, "test", null, "maya@acme.example", "s", "t", null, List.of(), false, null);
  }

  private Postman go() throws Postman.Away {
    String address = "smtp://127.0.0.1:" + mailbox.getSmtp().getPort();
    return Postman.at(MailServer.parse(address).orElseThrow(), FROM, "NumberDesk");
  }

  private static Postman nobodyThere() throws Postman.Away {
    throw new Postman.Away(new java.io.IOException("connection refused"));
  }

  private List<String> ids() {
    return Arrays.stream(mailbox.getReceivedMessages())
        .map(
            message ->
                GreenMailUtil.getHeaders(message).replaceAll("(?s).*Message-ID: (\\S+).*", "$1"))
        .toList();
  }

  /** The portal dies. */
  private static final class Death extends RuntimeException {

    private static final long serialVersionUID = 1L;
  }

  /** The outbox in memory; what is noted in it stays, as after a commit. */
  private static final class Shelf implements Round.Box {

    private final Map<Long, OutboxMail> mails = new LinkedHashMap<>();
    private final Map<String, Long> byKey = new LinkedHashMap<>();
    private int left = Integer.MAX_VALUE;

    void put(Mail mail) {
      long id = mails.size() + 1L;
      mails.put(
          id, new OutboxMail(mail, Secrets.hash(mail.key()), mail.text(), mail.html(), START));
      byKey.put(mail.key(), id);
    }

    OutboxMail mail(String key) {
      return mails.get(byKey.get(key));
    }

    Set<String> states() {
      return mails.values().stream().map(mail -> mail.status().name()).collect(Collectors.toSet());
    }

    void dieAfter(int notes) {
      left = notes;
    }

    @Override
    public List<Long> due(Instant now, int most) {
      List<Long> due = new ArrayList<>();
      mails.forEach(
          (id, mail) -> {
            if (mail.status() == MailStatus.WAITING && !mail.nextAttempt().isAfter(now)) {
              due.add(id);
            }
          });
      return due.subList(0, Math.min(most, due.size()));
    }

    @Override
    public Optional<Postman.Parcel> take(long id, Instant now) {
      OutboxMail mail = mails.get(id);
      if (mail.isOver(now)) {
        mail.lapsed();
        return Optional.empty();
      }
      return Optional.of(
          new Postman.Parcel(
              mail.key(),
              mail.recipient(),
              mail.subject(),
              mail.plain(),
              mail.html(),
              mail.attachments().stream().map(OutboxAttachment::given).toList(),
              START));
    }

    @Override
    public void sent(long id, Instant now) {
      if (left-- == 0) {
        left = Integer.MAX_VALUE;
        throw new Death();
      }
      mails.get(id).sent(now);
    }

    @Override
    public void failed(long id, String error, Instant now) {
      mails.get(id).failed(error, now);
    }

    @Override
    public void refused(long id, String error) {
      mails.get(id).refused(error);
    }
  }

  private static final class HandClock extends Clock {

    private Instant now = START;

    void on(Duration duration) {
      now = now.plus(duration);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
