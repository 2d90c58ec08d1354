package org.numberdesk.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * PostgreSQL is stopped for a minute below a portal that people use: it says so on its pages, over
 * REST and by its health, and goes on by itself when the database is there again.
 */
class DatabaseAwayFault {

  private static final int AWAY_SECONDS = Integer.getInteger("fault.away", 60);
  private static final List<String> PAGES =
      List.of("today", "numbers", "registrations", "deadlines", "porting", "login");

  @TempDir Path folder;

  @Test
  void aMinuteWithoutDatabaseIsToldAndGotOver() throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    EmbeddedPostgres database = database(port);
    try (PortalProcess portal = new PortalProcess(folder)) {
      portal
          .set("NUMBERDESK_DB", "jdbc:postgresql://localhost:" + port + "/postgres")
          .set("NUMBERDESK_DB_USER", "postgres")
          .start();
      PageClient admin = PageClient.as(portal.root(), "admin@acme.example");
      assertEquals(200, admin.get("numbers").status());

      database.close();
      long gone = System.nanoTime();
      portal.await(503, 30);
      for (String page : PAGES) {
        toldOnAPage(admin.get(page), page);
      }
      IllegalStateException signingIn =
          assertThrows(
              IllegalStateException.class,
              () -> PageClient.as(portal.root(), "viewer@acme.example"));
      assertTrue(signingIn.getMessage().contains("503"), signingIn.getMessage());
      toldOverRest(portal);
      while (System.nanoTime() - gone < TimeUnit.SECONDS.toNanos(AWAY_SECONDS)) {
        assertEquals(503, PortalClient.of(portal.address(), null).get("health/ready").status());
        TimeUnit.SECONDS.sleep(1);
      }

      database = database(port);
      portal.await(200, 60);
      assertEquals(200, admin.get("numbers").status(), "the session goes on");
      new Registrations(PortalClient.of(portal.address(), PortalClient.ACME)).in("SUBMITTED");
    } finally {
      database.close();
    }
  }

  private EmbeddedPostgres database(int port) throws IOException {
    return EmbeddedPostgres.builder()
        .setPort(port)
        .setDataDirectory(folder.resolve("postgresql"))
        .setCleanDataDirectory(false)
        .setServerConfig("max_connections", "60")
        .start();
  }

  private static void toldOnAPage(PageClient.Answer answer, String page) {
    if (answer.status() == 200 && page.equals("login")) {
      return; // needs no database until somebody signs in
    }
    assertEquals(503, answer.status(), page + " -> " + answer.location() + answer.body());
    assertTrue(answer.page().text().contains("database"), page + ": " + answer.page().text());
    assertFalse(answer.body().contains("Exception"), page + ": " + answer.body());
  }

  private static void toldOverRest(PortalProcess portal) {
    PortalClient.Answer answer =
        PortalClient.of(portal.address(), PortalClient.ACME).get("api/v1/numbers");
    assertEquals(503, answer.status(), answer.response().body());
    assertEquals("application/problem+json", answer.header("Content-Type").split(";")[0]);
    assertFalse(answer.response().body().contains("Exception"), answer.response().body());
  }
}
