package org.numberdesk.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A hundred people at the portal of the demo, with pauses to read: customers who look through what
 * is theirs, write at registrations and hand them in, partners, staff at the desk. Each answer has
 * to be one that they may expect; the times are set against a page without data of the same server,
 * asked all the while. What the heap holds after a collection is read every five minutes. The
 * figures are in {@code target/load.txt}. Called by name:
 *
 * <pre>mvn -q verify -DskipUnitTests -DskipPostgresql=true -Dit.test=LoadBenchmark</pre>
 */
class LoadBenchmark {

  private static final int PEOPLE = Integer.getInteger("load.people", 100);
  private static final int MINUTES = Integer.getInteger("load.minutes", 30);

  /** In which all sign in at once and the server meets each page for the first time. */
  private static final int MINUTES_BEFORE = 2;

  private static final int PAUSE_SECONDS = 10;
  private static final String EMPTY = "page without data";
  private static final Path FIGURES = Path.of("target", "load.txt");

  private static final List<String> ACCOUNTS =
      List.of(
          "admin@acme.example",
          "admin@globex.example",
          "viewer@acme.example",
          "partner@meridian.example",
          "reviewer@numberdesk.example",
          "lead@numberdesk.example");

  @TempDir Path folder;

  private final Map<String, Queue<Long>> times = new ConcurrentHashMap<>();
  private final Queue<String> faults = new ConcurrentLinkedQueue<>();
  private final StringBuilder report = new StringBuilder();
  private volatile boolean measured;
  private volatile boolean over;

  @Test
  void aHundredPeopleForHalfAnHour() throws Exception {
    try (PortalProcess portal = new PortalProcess(folder).start()) {
      List<Thread> people = new ArrayList<>();
      for (int i = 0; i < PEOPLE; i++) {
        int person = i;
        Thread thread = new Thread(() -> live(portal, person), "person " + i);
        thread.start();
        people.add(thread);
      }
      for (int minute = 1; minute <= MINUTES; minute++) {
        TimeUnit.MINUTES.sleep(1);
        measured = minute >= MINUTES_BEFORE;
        if (minute % 5 == 0) {
          say("after %2d minutes: %s%n", minute, portal.memory());
          Files.writeString(FIGURES, report);
        }
      }
      over = true;
      for (Thread one : people) {
        one.join();
      }
    }
    tell();
    assertEquals(List.of(), faults.stream().limit(20).toList());
  }

  private void live(PortalProcess portal, int person) {
    Random random = new Random(person);
    String account = ACCOUNTS.get(person % ACCOUNTS.size());
    try {
      pause(random);
      PageClient pages = PageClient.as(portal.root(), account);
      String next = "/today";
      for (int step = 1; !over; step++) {
        String path = next;
        PageClient.Answer answer = page(kind(path), () -> pages.get(path), account + " " + path);
        next = followed(answer, random);
        pause(random);
        page(EMPTY, () -> pages.get("accessibility"), "accessibility");
        if (step % 6 == 0 && account.equals("admin@acme.example")) {
          write(portal, pages);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      faults.add(account + ": " + e);
    }
  }

  /** A registration begun over REST, one answer changed on its page, and handed in. */
  private void write(PortalProcess portal, PageClient pages) {
    PortalClient acme = PortalClient.of(portal.address(), PortalClient.ACME);
    try {
      JsonNode draft = new Registrations(acme).in("DRAFT");
      String path = "registrations/" + draft.path("id").asLong();
      PageClient.Answer form = page("a registration's form", () -> pages.get(path), path);
      List<PageClient.Field> fields =
          new ArrayList<>(PageClient.fields(form.page().getElementById("form")));
      String field = FormByHand.idOf("campaign.description");
      fields.replaceAll(
          one ->
              one.name().equals(field)
                  ? new PageClient.Field(field, one.value() + " They ask for it by web form.")
                  : one);
      fields.add(new PageClient.Field("jakarta.faces.partial.ajax", "true"));
      fields.add(new PageClient.Field("jakarta.faces.source", field));
      fields.add(new PageClient.Field("jakarta.faces.partial.execute", field));
      fields.add(new PageClient.Field("jakarta.faces.behavior.event", "blur"));
      fields.add(new PageClient.Field("jakarta.faces.partial.event", "blur"));
      page("an answer left", () -> pages.post(path, fields, true), path);
      JsonNode now = acme.get("api/v1/" + path).json();
      if (now.path("version").asLong() == draft.path("version").asLong()) {
        faults.add("what was written was not saved");
      }
      long began = System.nanoTime();
      int status =
          acme.post(Registrations.address(now) + "/submit", Registrations.body("submit", now))
              .status();
      took("a submit", began);
      if (status != 200) {
        faults.add("submit " + status);
      }
    } catch (AssertionError | RuntimeException e) {
      faults.add("writing: " + e);
    }
  }

  private PageClient.Answer page(String kind, Supplier<PageClient.Answer> ask, String what) {
    long began = System.nanoTime();
    PageClient.Answer answer = ask.get();
    took(kind, began);
    if (answer.status() != 200) {
      faults.add(answer.status() + " " + answer.location() + " " + what);
    }
    return answer;
  }

  private void took(String kind, long began) {
    if (!measured) {
      return;
    }
    times
        .computeIfAbsent(kind, any -> new ConcurrentLinkedQueue<>())
        .add(System.nanoTime() - began);
  }

  /** Any link of the page that leads to another page of the portal. */
  private static String followed(PageClient.Answer answer, Random random) {
    List<String> links =
        answer.page().select("a[href^=/]:not([download])").eachAttr("href").stream()
            .filter(link -> !link.matches("/(jakarta|_static|sign|fix|documents|calendar/).*"))
            .filter(
                link ->
                    !link.matches(
                        ".*(\\.[a-z]{3,4}|/file|/letter|/packet|/record|/export)([?#].*)?"))
            .map(link -> link.replaceFirst("#.*", ""))
            .map(link -> link.equals("/") ? "/today" : link)
            .filter(link -> !link.isEmpty())
            .distinct()
            .toList();
    return links.isEmpty() ? "/today" : links.get(random.nextInt(links.size()));
  }

  /** What a page is, without what it shows. */
  private static String kind(String path) {
    return path.replaceFirst("\\?.*", "")
        .replaceAll("/\\+?[0-9]+", "/…")
        .replaceFirst(
            "^/(numbers|deadlines)/(?!usage|import|desk|edit|subscriptions|bulk).+", "/$1/…");
  }

  private static void pause(Random random) throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(random.nextInt(PAUSE_SECONDS * 2_000));
  }

  private void say(String format, Object... values) {
    report.append(String.format(Locale.ROOT, format, values));
  }

  private void tell() throws IOException {
    double empty = at(times.get(EMPTY), 95);
    say("%,d answers, %d of them faults%n", count(), faults.size());
    faults.stream()
        .collect(Collectors.groupingBy(fault -> fault, TreeMap::new, Collectors.counting()))
        .forEach((fault, count) -> say("%,7d times %s%n", count, fault));
    say("%-26s %7s %9s %9s %6s%n", "", "answers", "median ms", "p95 ms", "ratio");
    List<Long> all = new ArrayList<>();
    new TreeMap<>(times)
        .forEach(
            (kind, taken) -> {
              line(kind, taken, empty);
              if (!kind.equals(EMPTY)) {
                all.addAll(taken);
              }
            });
    line("all but that", all, empty);
    Files.writeString(FIGURES, report);
    System.out.print(report);
  }

  private void line(String kind, Collection<Long> taken, double empty) {
    say(
        "%-26s %,7d %9.1f %9.1f %6.2f%n",
        kind, taken.size(), at(taken, 50), at(taken, 95), at(taken, 95) / empty);
  }

  private long count() {
    return times.values().stream().mapToLong(Queue::size).sum();
  }

  /** In milliseconds. */
  private static double at(Collection<Long> taken, int percent) {
    List<Long> sorted = taken.stream().sorted().toList();
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100)) / 1e6;
  }
}
