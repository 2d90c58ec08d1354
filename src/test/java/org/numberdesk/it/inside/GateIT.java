package org.numberdesk.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.numberdesk.numbers.NumberDescription;
import org.numberdesk.numbers.NumberFilter;
import org.numberdesk.numbers.NumberInventory;
import org.numberdesk.organisations.Organisation;
import org.numberdesk.organisations.OrganisationRepository;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Identity;
import org.numberdesk.security.PermissionDenied;
import org.numberdesk.security.Role;
import org.numberdesk.security.Scope;
import org.numberdesk.shared.DomainEvent;
import org.numberdesk.shared.NotFound;
import org.numberdesk.shared.PageRequest;
import org.numberdesk.shared.PortalDatabase;

/** The gate, tenancy and the audit's transaction, as they are wired in the server. */
@ArquillianTest
class GateIT {

  @Inject private NumberInventory inventory;
  @Inject private OrganisationRepository organisations;
  @Inject private Caller caller;
  @Inject private Event<DomainEvent> events;
  @Inject private UserTransaction transaction;

  @jakarta.annotation.Resource(lookup = PortalDatabase.NAME)
  private DataSource database;

  private Organisation acme;

  @BeforeEach
  void find() {
    acme = organisations.findByKey(Scope.EVERYTHING, "acme").orElseThrow();
  }

  private void be(Role role) {
    caller.become(
        new Identity(
            1,
            "it@acme.example",
            "Test",
            role,
            role.staff() ? null : acme.id(),
            "acme",
            "Acme",
            ZoneOffset.UTC,
            null,
            0),
        "127.0.0.1");
  }

  private static PageRequest first() {
    return PageRequest.first("number", 10);
  }

  @Test
  void aStrangerMayNothing() {
    caller.become(null, "127.0.0.1");
    assertThrows(PermissionDenied.class, () -> inventory.list(NumberFilter.ALL, first()));
  }

  @Test
  void aCustomerSeesTheOwnNumbersOnly() {
    be(Role.CUSTOMER_VIEWER);
    assertTrue(
        inventory.list(NumberFilter.ALL, first()).items().stream()
            .allMatch(judged -> judged.number().organisationId() == acme.id()));
  }

  @Test
  void whatBelongsToOthersIsAbsentBeforeTheRoleIsAsked() {
    be(Role.CUSTOMER_VIEWER);
    assertThrows(
        NotFound.class,
        () -> inventory.describe("+18335550199", NumberDescription.ofLabel("label")));
    assertThrows(
        PermissionDenied.class,
        () -> inventory.describe("+18335550100", NumberDescription.ofLabel("label")));
  }

  @Test
  void whatIsRolledBackLeavesNoTrail() throws Exception {
    long before = entries();
    transaction.begin();
    events.fire(new Probe());
    transaction.rollback();
    assertEquals(before, entries());
    transaction.begin();
    events.fire(new Probe());
    transaction.commit();
    assertEquals(before + 1, entries());
  }

  private long entries() throws Exception {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery("select count(*) from audit_entry where action = 'it.probe'")) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** An event of no feature. */
  public record Probe() implements DomainEvent {

    @Override
    public Long organisationId() {
      return null;
    }

    @Override
    public String subject() {
      return "probe";
    }

    @Override
    public String subjectId() {
      return "1";
    }

    @Override
    public String action() {
      return "it.probe";
    }
  }
}
