package org.numberdesk.today.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.PersistenceException;
import java.lang.reflect.Field;
import java.sql.SQLSyntaxErrorException;
import java.sql.SQLTransactionRollbackException;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.numberdesk.registrations.RegistrationDesk;
import org.numberdesk.registrations.RegistrationStatus;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Identity;
import org.numberdesk.security.Role;

class NavCountsTest {

  private int asked;

  private NavCounts counts(boolean partial, Supplier<Map<RegistrationStatus, Long>> answer)
      throws ReflectiveOperationException {
    NavCounts counts =
        new NavCounts() {
          @Override
          boolean partial() {
            return partial;
          }
        };
    Caller caller = new Caller();
    caller.become(
        new Identity(
            5,
            "ana@bluefern.example",
            "Ana Ruiz",
            Role.CUSTOMER_ADMIN,
            1L,
            "bluefern",
            "Blue Fern",
            ZoneOffset.UTC,
            null,
            0),
        "");
    set(counts, "caller", caller);
    set(
        counts,
        "registrations",
        new RegistrationDesk() {
          @Override
          public Map<RegistrationStatus, Long> countByStatus() {
            asked++;
            return answer.get();
          }
        });
    return counts;
  }

  private static void set(NavCounts counts, String field, Object bean)
      throws ReflectiveOperationException {
    Field at = NavCounts.class.getDeclaredField(field);
    at.setAccessible(true);
    at.set(counts, bean);
  }

  private static Map<RegistrationStatus, Long> three() {
    return Map.of(RegistrationStatus.CHANGES_REQUESTED, 3L);
  }

  @Test
  void aPageAsksOnce() throws ReflectiveOperationException {
    NavCounts counts = counts(false, NavCountsTest::three);
    assertEquals(3, counts.getRegistrations());
    assertEquals(0, counts.getReview());
    assertEquals(1, asked);
  }

  @Test
  void anAnswerToAPartOfAPageDoesNotAsk() throws ReflectiveOperationException {
    assertEquals(0, counts(true, NavCountsTest::three).getRegistrations());
    assertEquals(0, asked);
  }

  @Test
  void nothingFailsSinceSomebodyWritesMeanwhile() throws ReflectiveOperationException {
    NavCounts counts =
        counts(
            false,
            () -> {
              throw new PersistenceException(new SQLTransactionRollbackException("lock", "40XL1"));
            });
    assertEquals(0, counts.getRegistrations());
    assertEquals(0, counts.getReview());
    assertEquals(1, asked);
  }

  @Test
  void whatIsBrokenIsNotHidden() throws ReflectiveOperationException {
    NavCounts counts =
        counts(
            false,
            () -> {
              throw new PersistenceException(new SQLSyntaxErrorException("no such column"));
            });
    assertThrows(PersistenceException.class, counts::getRegistrations);
  }
}
