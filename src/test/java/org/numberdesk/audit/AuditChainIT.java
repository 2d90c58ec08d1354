package org.numberdesk.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.numberdesk.audit.AuditVerdict.Fault;
import org.numberdesk.shared.DomainEvent;
import org.numberdesk.shared.PortalDatabase;

/**
 * Whoever can write to the database alone is found out. Each change is made by SQL in a transaction
 * that is taken back, so that the chain of the server under test stays whole.
 */
@ArquillianTest
class AuditChainIT {

  private static final int ENTRIES = 6;

  @Inject private AuditSealer sealer;
  @Inject private Event<DomainEvent> events;
  @Inject private UserTransaction transaction;

  @jakarta.annotation.Resource(lookup = PortalDatabase.NAME)
  private DataSource database;

  private long place;
  private long entry;

  private record Happened(String subjectId) implements DomainEvent {

    @Override
    public Long organisationId() {
      return null;
    }

    @Override
    public String subject() {
      return "test";
    }

    @Override
    public String action() {
      return "test.happened";
    }
  }

  @BeforeEach
  void begin() throws Exception {
    transaction.begin();
    for (int i = 0; i < ENTRIES; i++) {
      events.fire(new Happened("chain-" + i));
    }
    transaction.commit();
    seal(5);
    transaction.begin();
    place = number("select max(place) from audit_seal") - 3;
    entry = number("select entry_id from audit_seal where place = " + place);
  }

  /** The portal's own job may seal in the same moment; one of the two has to begin again. */
  private void seal(int tries) throws Exception {
    transaction.begin();
    try {
      while (sealer.seal()) {
        // until nothing waits
      }
    } catch (RuntimeException met) {
      transaction.rollback();
      if (tries == 0) {
        throw met;
      }
      seal(tries - 1);
      return;
    }
    transaction.commit();
  }

  @AfterEach
  void takeBack() throws Exception {
    transaction.rollback();
  }

  private long number(String query) throws Exception {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      found.next();
      return found.getLong(1);
    }
  }

  private void sql(String statements) throws Exception {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String one : statements.split(";")) {
        statement.executeUpdate(
            one.replace("{place}", Long.toString(place)).replace("{entry}", Long.toString(entry)));
      }
    }
  }

  @Test
  void whatNobodyTouchedHolds() {
    AuditVerdict verdict = sealer.verify();
    assertTrue(verdict.holds(), verdict.toString());
    assertTrue(verdict.checked() >= ENTRIES);
  }

  @Test
  void eachWayOfTouchingItIsFound() throws Exception {
    Map<String, Fault> ways = new LinkedHashMap<>();
    ways.put(
        "update audit_entry set account_name = 'Nobody' where id = {entry}", Fault.ENTRY_CHANGED);
    ways.put("update audit_entry set action = 'x' where id = {entry}", Fault.ENTRY_CHANGED);
    ways.put("update audit_entry set account_id = 7 where id = {entry}", Fault.ENTRY_CHANGED);
    ways.put(
        "update audit_entry set happened_at = (select min(happened_at) from audit_entry) where id = {entry}",
        Fault.ENTRY_CHANGED);
    ways.put("delete from audit_entry where id = {entry}", Fault.ENTRY_MISSING);
    ways.put("delete from audit_seal where place = {place}", Fault.PLACE_MISSING);
    ways.put(
        "delete from audit_entry where id = {entry};delete from audit_seal where place = {place}",
        Fault.PLACE_MISSING);
    ways.put(
        "delete from audit_entry where id = {entry};delete from audit_seal where place = {place};"
            + "update audit_seal set place = place - 1 where place > {place}",
        Fault.ENTRY_CHANGED);
    ways.put(
        "delete from audit_entry where id in (select entry_id from audit_seal where place > {place});"
            + "delete from audit_seal where place > {place}",
        Fault.PLACE_MISSING);
    ways.put(
        "delete from audit_entry where id in (select entry_id from audit_seal where place > {place});"
            + "delete from audit_seal where place > {place};update audit_head set last_place = {place},"
            + " last_code = (select code from audit_seal where place = {place})",
        Fault.HEAD_CHANGED);
    ways.put("delete from audit_seal;delete from audit_entry", Fault.PLACE_MISSING);
    ways.put("delete from audit_head", Fault.HEAD_MISSING);
    ways.put("update audit_head set code = last_code", Fault.HEAD_CHANGED);
    ways.put("update audit_head set sealed_key = 'v1:none:none'", Fault.KEY_LOST);
    ways.put(
        "insert into audit_entry (id, happened_at, subject, subject_id, action) select -7, happened_at,"
            + " 'test', 'x', 'forged' from audit_entry where id = {entry}",
        Fault.ENTRY_ADDED);
    for (Map.Entry<String, Fault> way : ways.entrySet()) {
      sql(way.getKey());
      AuditVerdict verdict = sealer.verify();
      assertEquals(way.getValue(), verdict.fault(), way.getKey());
      transaction.rollback();
      transaction.begin();
    }
  }

  @Test
  void codesMadeAnewWithAnotherKeyAreFound() throws Exception {
    AuditChain forged = new AuditChain(new byte[32]);
    sql("update audit_entry set account_name = 'Nobody' where id = {entry}");
    for (long at = place; at <= place + 3; at++) {
      sql(
          "update audit_seal set code = '"
              + forged.ends(at, "", at, "", java.time.Instant.EPOCH)
              + "' where place = "
              + at);
    }
    AuditVerdict verdict = sealer.verify();
    assertEquals(Fault.ENTRY_CHANGED, verdict.fault());
    assertEquals(place, verdict.place());
    assertEquals(entry, verdict.entry());
  }
}
