package org.numberdesk.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the code of an entry rests on. */
class AuditChainTest {

  private static final Instant AT = Instant.parse("2026-11-27T08:00:00.123456Z");
  private final AuditChain chain = new AuditChain(new byte[] {1, 2, 3});

  private static AuditEntry entry(String name, String subject, String id, String changes) {
    return new AuditEntry(AT, 5L, name, "127.0.0.1", 3L, subject, id, "x", changes) {
      @Override
      public Long getId() {
        return 9L;
      }
    };
  }

  @Test
  void theSameEntryHasTheSameCode() {
    assertEquals(
        chain.code(AuditChain.START, 1, entry("Ann", "a", "b", null)),
        chain.code(AuditChain.START, 1, entry("Ann", "a", "b", null)));
  }

  @Test
  void nothingThatDiffersReadsAlike() {
    List<AuditEntry> entries =
        List.of(
            entry("Ann", "a", "b", null),
            entry("Ann", "a", "b", ""),
            entry("Ann", "ab", "", null),
            entry("Anna", "", "b", null),
            entry(null, "a", "b", null),
            entry("", "a", "b", null));
    Set<String> codes = new HashSet<>();
    entries.forEach(entry -> codes.add(chain.code(AuditChain.START, 1, entry)));
    assertEquals(entries.size(), codes.size());
  }

  @Test
  void placeKeyAndPredecessorCount() {
    AuditEntry entry = entry("Ann", "a", "b", null);
    String code = chain.code(AuditChain.START, 1, entry);
    assertNotEquals(code, chain.code(AuditChain.START, 2, entry));
    assertNotEquals(code, chain.code(code, 1, entry));
    assertNotEquals(code, new AuditChain(new byte[] {1, 2, 4}).code(AuditChain.START, 1, entry));
  }
}
