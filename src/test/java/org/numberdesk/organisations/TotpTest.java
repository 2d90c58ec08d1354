package org.numberdesk.organisations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.numberdesk.security.Role;
import org.numberdesk.security.Secrets;

class TotpTest {

  /** The seed of the examples in RFC 6238, “12345678901234567890”. */
  private static final String SEED = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

  private static final Instant NOW = Instant.parse("2026-11-27T08:00:10Z");

  @ParameterizedTest
  @CsvSource({"59, 287082", "1111111109, 081804", "1234567890, 005924", "2000000000, 279037"})
  void codesAreThoseOfTheStandard(long second, String code) {
    assertEquals(code, Totp.code(SEED, second / Totp.STEP_SECONDS));
  }

  @Test
  void theStepBeforeAndTheStepAfterAreTakenAndNoOther() {
    long now = NOW.getEpochSecond() / Totp.STEP_SECONDS;
    for (long step = now - 3; step <= now + 3; step++) {
      boolean taken = Totp.step(SEED, Totp.code(SEED, step), NOW, -1).isPresent();
      assertEquals(Math.abs(step - now) <= 1, taken, "step " + (step - now));
    }
  }

  @Test
  void aCodeIsTakenOnce() {
    long now = NOW.getEpochSecond() / Totp.STEP_SECONDS;
    String code = Totp.code(SEED, now);
    assertEquals(OptionalLong.of(now), Totp.step(SEED, code, NOW, -1));
    assertEquals(OptionalLong.empty(), Totp.step(SEED, code, NOW, now), "replayed");
    assertEquals(
        OptionalLong.empty(),
        Totp.step(SEED, Totp.code(SEED, now - 1), NOW, now),
        "nor one from before it");
  }

  @Test
  void aCodeIsReadAsPeopleTypeIt() {
    String code = Totp.code(SEED, NOW.getEpochSecond() / Totp.STEP_SECONDS);
    assertTrue(
        Totp.step(SEED, " " + code.substring(0, 3) + " " + code.substring(3), NOW, -1).isPresent());
    assertTrue(Totp.step(SEED, null, NOW, -1).isEmpty());
    assertTrue(Totp.step(SEED, "", NOW, -1).isEmpty());
  }

  @Test
  void aRecoveryCodeWorksOnceAndDiesWithNewOnes() {
    Account account = new Account("maya@acme.example", "Maya");
    List<String> codes = Totp.recoveryCodes();
    account.propose("sealed");
    account.confirm(1, codes.stream().map(one -> Secrets.hash(Totp.recovery(one))).toList());
    assertEquals(10, account.recoveryCodesLeft());
    String typed = Totp.recovery(codes.get(3).toLowerCase().replace('-', ' '));
    assertTrue(account.recover(Secrets.hash(typed), NOW));
    assertFalse(account.recover(Secrets.hash(typed), NOW), "used");
    assertEquals(9, account.recoveryCodesLeft());
    account.forgetTotp();
    assertFalse(account.recover(Secrets.hash(Totp.recovery(codes.get(4))), NOW));
  }

  @Test
  void sixDigitsAreNoRecoveryCode() {
    assertNull(Totp.recovery("123456"));
    assertNotNull(Totp.recovery("ABCD-EFGH-IJKL-MNOP"));
  }

  @Test
  void whoLeavesTheLastOrganisationCannotSignInAndSessionsEnd() {
    Organisation acme =
        new Organisation("acme", "Acme", java.time.ZoneId.of("America/Boise"), "US");
    Account account = new Account("maya@acme.example", "Maya");
    account.join(acme, Role.CUSTOMER_ADMIN);
    int stamp = account.sessionStamp();
    account.memberships().get(0).end();
    account.deactivate();
    assertFalse(account.isActive());
    assertTrue(account.sessionStamp() > stamp);
    assertEquals(List.of(), account.memberships());
  }
}
