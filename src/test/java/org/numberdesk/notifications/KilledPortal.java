package org.numberdesk.notifications;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Scanner;
import org.numberdesk.shared.PlainDatabase;
import org.numberdesk.shared.PlainPortal;

/**
 * A portal in a process of its own, which writes a mail each minute of its clock and then makes a
 * round of the post, until it is told to die. It dies as by a loss of power: nothing is closed, no
 * transaction ended, no thread asked. What it has committed it says.
 */
final class KilledPortal {

  private static final String FROM = "portal@numberdesk.example";

  private final PlainPortal portal;
  private final int port;
  private int sentUntilDeath = Integer.MAX_VALUE;

  private KilledPortal(PlainPortal portal, int port) {
    this.portal = portal;
    this.port = port;
  }

  /**
   * Arguments: the folder of the database, the port of the mail server, the instant it is, and then
   * what to do, one after the other: {@code minutes=n}, {@code wait} for a line of input, {@code
   * die-writing}, {@code die-sending=n} once the server has taken n more mails.
   */
  public static void main(String[] args) {
    PlainPortal portal =
        new PlainPortal(new PlainDatabase(Path.of(args[0])), Instant.parse(args[2]));
    KilledPortal self = new KilledPortal(portal, Integer.parseInt(args[1]));
    Scanner input = new Scanner(System.in);
    for (String what : List.of(args).subList(3, args.length)) {
      String[] part = what.split("=");
      switch (part[0]) {
        case "minutes" -> self.live(Integer.parseInt(part[1]));
        case "wait" -> {
          System.out.println("READY " + portal.clock().instant());
          input.nextLine();
        }
        case "die-writing" -> self.dieWriting();
        default -> self.sentUntilDeath = Integer.parseInt(part[1]);
      }
    }
    System.out.println("ENDED " + portal.clock().instant());
    portal.close();
  }

  private void live(int minutes) {
    for (int minute = 0; minute < minutes; minute++) {
      String key = "told/" + portal.clock().instant();
      portal.inOne(beans -> write(beans, key));
      System.out.println("WRITTEN " + key);
      Round.run(new EachInOne(), this::go, portal.clock());
      portal.on(Duration.ofMinutes(1));
    }
  }

  private void dieWriting() {
    portal.inOne(
        beans -> {
          write(beans, "told/never");
          beans.em().flush();
          Runtime.getRuntime().halt(9);
          return null;
        });
  }

  private static Object write(PlainPortal.Beans beans, String key) {
    beans
        .get(Outbox.class)
        .add(
            new Mail(
                key, "test", null, "maya@acme.example", key, key, null, List.of(), false, null));
    return null;
  }

  private Postman go() throws Postman.Away {
    return Postman.at(
        MailServer.parse("smtp://127.0.0.1:" + port).orElseThrow(), FROM, "NumberDesk");
  }

  /** The outbox in the database, each call a transaction of its own, as the server makes them. */
  private final class EachInOne implements Round.Box {

    @Override
    public List<Long> due(Instant now, int most) {
      return portal.inOne(beans -> beans.get(OutboxBox.class).due(now, most));
    }

    @Override
    public Optional<Postman.Parcel> take(long id, Instant now) {
      return portal.inOne(beans -> beans.get(OutboxBox.class).take(id, now));
    }

    @Override
    public void sent(long id, Instant now) {
      if (--sentUntilDeath == 0) {
        Runtime.getRuntime().halt(9);
      }
      portal.inOne(
          beans -> {
            beans.get(OutboxBox.class).sent(id, now);
            return null;
          });
    }

    @Override
    public void failed(long id, String error, Instant now) {
      portal.inOne(
          beans -> {
            beans.get(OutboxBox.class).failed(id, error, now);
            return null;
          });
    }

    @Override
    public void refused(long id, String error) {
      portal.inOne(
          beans -> {
            beans.get(OutboxBox.class).refused(id, error);
            return null;
          });
    }
  }
}
