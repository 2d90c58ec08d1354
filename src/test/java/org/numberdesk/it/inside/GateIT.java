package org.numberdesk.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.numberdesk.numbers.NumberDescription;
import org.numberdesk.numbers.NumberFilter;
import org.numberdesk.numbers.NumberInventory;
import org.numberdesk.organisations.Organisation;
import org.numberdesk.organisations.OrganisationRepository;
import org.numberdesk.preflight.Submission;
import org.numberdesk.registrations.MoveRequest;
import org.numberdesk.registrations.Registration;
import org.numberdesk.registrations.RegistrationDesk;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Identity;
import org.numberdesk.security.PermissionDenied;
import org.numberdesk.security.Role;
import org.numberdesk.security.Scope;
import org.numberdesk.shared.DomainEvent;
import org.numberdesk.shared.FieldError;
import org.numberdesk.shared.InvalidFields;
import org.numberdesk.shared.Json;
import org.numberdesk.shared.NotFound;
import org.numberdesk.shared.PageRequest;
import org.numberdesk.shared.PortalDatabase;

/** The gate, tenancy and the audit's transaction, as they are wired in the server. */
@ArquillianTest
class GateIT {

  private static final String COMING = "registrations.error.numbersComing";
  private static final long BULK = 900_000_001;

  /** Nothing in it hinders it as preflight sees it. */
  private static final String DRAFT =
      """
      {"senderType": "UK_LONG_NUMBER",
       "brand": {"legalName": "Harbour Books Ltd", "displayName": "Harbour Books", "entityType": "PRIVATE_PROFIT",
         "taxId": "01234567", "taxIdType": "CRN", "taxIdCountry": "GB", "website": "https://harbourbooks.co.uk",
         "address": {"street": "4 Quay Street", "city": "Manchester", "postalCode": "M3 1AZ", "country": "GB"},
         "contact": {"firstName": "Ana", "lastName": "Ruiz", "email": "ana@harbourbooks.co.uk", "phone": "+441614960123"}},
       "campaign": {"useCase": "CUSTOMER_CARE"}}
      """;

  @Inject private NumberInventory inventory;
  @Inject private RegistrationDesk registrations;
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

  @Test
  void nothingIsHandedInWhileItsNumbersAreStillComing() throws Exception {
    be(Role.CUSTOMER_ADMIN);
    Registration draft = registrations.create(null, Json.MAPPER.readValue(DRAFT, Submission.class));
    try {
      comingInto(draft.id());
      assertTrue(refusal(draft).contains(COMING));
      change("update number_bulk set status = 'STOPPED' where id = " + BULK);
      assertFalse(refusal(draft).contains(COMING));
    } finally {
      change("delete from number_bulk where id = " + BULK);
    }
  }

  /** Far from the present, so that no job takes it up. */
  private void comingInto(long draft) throws Exception {
    change(
        "insert into number_bulk (id, version, created_at, changed_at, organisation_id, kind, status,"
            + " background, total, done, changed, last_e164, target_id) values ("
            + BULK
            + ", 0, cast('2999-01-01 00:00:00' as timestamp), cast('2999-01-01 00:00:00' as timestamp), "
            + acme.id()
            + ", 'REGISTER', 'RUNNING', false, 600, 0, 0, '', "
            + draft
            + ")");
  }

  private void change(String sql) throws Exception {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      assertEquals(1, statement.executeUpdate(sql));
    }
  }

  private Set<String> refusal(Registration draft) {
    return assertThrows(
            InvalidFields.class,
            () -> registrations.submit(draft.id(), MoveRequest.plain(draft.version())))
        .errors()
        .stream()
        .map(FieldError::key)
        .collect(Collectors.toSet());
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
