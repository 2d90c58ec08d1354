package org.numberdesk.numbers.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.numberdesk.numbers.web.BulkProgressPage;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Identities;
import org.numberdesk.security.Identity;
import org.numberdesk.security.Role;
import org.numberdesk.shared.VersionedEntity;

/** In whose name gathered numbers go into a draft. */
class BulkStepTest {

  private static final long DRAFT = 31;
  private static final long ANA = 5;

  private final List<String> taken = new ArrayList<>();
  private final Caller caller = new Caller();
  private final BulkStep step = new BulkStep();
  private BulkChange change;

  private static void set(Class<?> of, Object on, String field, Object value)
      throws ReflectiveOperationException {
    Field at = of.getDeclaredField(field);
    at.setAccessible(true);
    at.set(on, value);
  }

  private void gathered(int numbers, Identity ana) throws ReflectiveOperationException {
    change =
        BulkChange.into(DRAFT, new BulkChange(1, BulkKind.REGISTER, "", "Ana Ruiz"), "Ana Ruiz");
    change.begin(numbers, true);
    set(VersionedEntity.class, change, "createdBy", ANA);
    set(BulkStep.class, step, "caller", caller);
    set(
        BulkStep.class,
        step,
        "identities",
        (Identities) (account, organisation) -> Optional.ofNullable(ana));
    set(
        BulkStep.class,
        step,
        "gathered",
        (GatheredNumbers)
            (target, addresses) -> {
              assertEquals(ANA, caller.accountId());
              taken.addAll(addresses);
              return addresses.size();
            });
    set(
        BulkStep.class,
        step,
        "bulks",
        new BulkRepository() {
          @Override
          BulkChange lock(long id) {
            return change;
          }

          @Override
          List<String> next(BulkChange of, String after, int limit) {
            return IntStream.range(of.done(), Math.min(numbers, of.done() + limit))
                .mapToObj(i -> "+1208%07d".formatted(i))
                .toList();
          }
        });
  }

  private static Identity ana() {
    return new Identity(
        ANA,
        "ana@bluefern.example",
        "Ana Ruiz",
        Role.CUSTOMER_ADMIN,
        1L,
        "bluefern",
        "Blue Fern",
        ZoneOffset.UTC,
        null,
        0);
  }

  @Test
  void theyGoInFiveHundredAfterFiveHundredInTheNameOfWhoChoseThem()
      throws ReflectiveOperationException {
    gathered(700, ana());
    assertTrue(step.next(1));
    assertFalse(step.next(1));
    assertEquals(700, taken.size());
    assertEquals(BulkChange.Status.DONE, change.status());
    assertFalse(change.isStopped());
  }

  @Test
  void nothingIsDoneInTheNameOfSomebodyWhoMayNotActAnyMoreAndTheReasonIsShown()
      throws ReflectiveOperationException {
    gathered(700, null);
    assertFalse(step.next(1));
    assertEquals(List.of(), taken);
    assertTrue(change.isStopped());
    assertFalse(change.isRunning());
    assertTrue(
        BulkProgressPage.sentence(change)
            .startsWith("0 of 700 chosen numbers are in. Ana Ruiz, who chose them, may not act"));
  }

  @Test
  void whatWasDoneBeforeStays() throws ReflectiveOperationException {
    gathered(700, ana());
    step.next(1);
    caller.become(null, "");
    set(
        BulkStep.class,
        step,
        "identities",
        (Identities) (account, organisation) -> Optional.empty());
    assertFalse(step.next(1));
    assertEquals(500, change.done());
    assertTrue(change.isStopped());
  }
}
