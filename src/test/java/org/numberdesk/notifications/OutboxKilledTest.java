package org.numberdesk.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.numberdesk.security.Secrets;

/**
 * An hour without the mail server, in which the portal is killed twice: in the middle of writing,
 * and between a mail that was taken and its note. The outbox is the real one, in a database on disk
 * that is opened again after each death; the mail server is a real one too.
 */
class OutboxKilledTest {

  private static final int KILLED = 9;

  @TempDir Path folder;

  private final Set<String> written = new TreeSet<>();
  private Process process;
  private BufferedReader output;

  @Test
  void noMailIsLostAndEachDeathDoublesOneAtMostUnderItsOwnId() throws Exception {
    GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    server.start();
    int port = server.getSmtp().getPort();
    server.stop();

    start(port, "2026-11-27T08:00:00Z", "minutes=30", "die-writing");
    assertEquals(KILLED, end());
    start(port, "2026-11-27T08:30:00Z", "minutes=30", "wait", "die-sending=7", "minutes=40");
    assertEquals("2026-11-27T09:00:00Z", ready(), "an hour without the mail server");
    server = new GreenMail(new ServerSetup(port, "127.0.0.1", "smtp"));
    server.start();
    try {
      process.getOutputStream().write('\n');
      process.getOutputStream().flush();
      assertEquals(KILLED, end());
      assertEquals(7, server.getReceivedMessages().length, "died with the seventh in hand");
      start(port, "2026-11-27T09:20:00Z", "minutes=40");
      assertEquals(0, end());
      check(server.getReceivedMessages());
    } finally {
      server.stop();
    }
  }

  private void check(MimeMessage[] received) throws Exception {
    Map<String, Long> times =
        Arrays.stream(received)
            .collect(
                Collectors.groupingBy(
                    OutboxKilledTest::subject, TreeMap::new, Collectors.counting()));
    assertTrue(written.size() >= 100, "mails of 100 minutes: " + written.size());
    assertEquals(written, times.keySet(), "what was committed came, what was not did not");
    assertEquals(written.size() + 1, received.length, "one twice: that which was in hand");
    for (MimeMessage message : received) {
      assertEquals(
          Postman.messageId(Secrets.hash(message.getSubject()), "portal@numberdesk.example"),
          message.getMessageID());
    }
  }

  private static String subject(MimeMessage message) {
    try {
      return message.getSubject();
    } catch (jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  private void start(int port, String now, String... what) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KilledPortal.class.getName(),
                folder.resolve("db").toString(),
                String.valueOf(port),
                now));
    command.addAll(List.of(what));
    process =
        new ProcessBuilder(command).redirectError(new File(folder.toFile(), "errors.txt")).start();
    output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  /** When the portal says that it waits. */
  private String ready() throws IOException {
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      note(line);
      if (line.startsWith("READY ")) {
        return line.substring(6);
      }
    }
    return "it died";
  }

  private int end() throws Exception {
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      note(line);
    }
    return process.waitFor();
  }

  private void note(String line) {
    if (line.startsWith("WRITTEN ")) {
      written.add(line.substring(8));
    }
  }
}
