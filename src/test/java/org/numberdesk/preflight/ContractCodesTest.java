package org.numberdesk.preflight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The codes callers are promised, neither more nor fewer, and each of them is found somewhere. */
class ContractCodesTest {

  @Test
  void theProjectKnowsExactlyTheCodesOfTheContract() {
    Set<String> known =
        Arrays.stream(Code.values()).map(Code::name).collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Corpus.contract(), known);
  }

  @Test
  void eachCodeIsFoundInATextThatExpectsIt() {
    Preflight preflight = Preflight.withRulesOf(LocalDate.of(2026, 11, 23));
    Set<String> found = new TreeSet<>();
    for (Corpus.Case c : Corpus.part("train")) {
      preflight.judge(c.submission(), VendorPolicy.asDelivered()).findings().stream()
          .map(Finding::code)
          .filter(c.expect()::contains)
          .forEach(found::add);
    }
    assertEquals(Corpus.contract(), found);
  }
}
