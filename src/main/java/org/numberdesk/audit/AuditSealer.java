package org.numberdesk.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Logger;
import org.numberdesk.audit.AuditVerdict.Fault;
import org.numberdesk.security.Vault;

/**
 * Chains committed entries, outside of the transactions that wrote them: a chain inside would make
 * each of them wait for the one before. Whoever can write to the database alone cannot make codes
 * that hold, since the key lies there only as the vault seals it.
 */
@ApplicationScoped
@Transactional
public class AuditSealer {

  static final int BATCH = 200;
  private static final Logger LOG = Logger.getLogger(AuditSealer.class.getName());
  private static final int KEY_BYTES = 32;
  private static final int TRIES = 5;

  @Inject private AuditChainRepository chain;
  @Inject private Vault vault;
  @Inject private Clock clock;

  /** The furthest place this node has seen: a head put back to an older state is found by it. */
  private final AtomicLong reached = new AtomicLong();

  /**
   * Gives entries that wait their places.
   *
   * @return true if there may be more
   */
  public boolean seal() {
    AuditHead head = chain.head().orElse(null);
    if (head == null) {
      if (chain.anything()) {
        LOG.severe("The ends of the audit chain are gone; nothing more is sealed.");
        return false;
      }
      head = begin();
    }
    AuditChain codes = open(head).orElse(null);
    if (codes == null || !intact(codes, head) || head.lastPlace() < reached.get()) {
      LOG.severe("The audit chain does not hold; nothing more is sealed. Verify it.");
      return false;
    }
    List<AuditEntry> waiting = chain.listWaiting(BATCH);
    if (waiting.isEmpty()) {
      return false;
    }
    long place = head.lastPlace();
    String code = head.lastCode();
    for (AuditEntry entry : waiting) {
      place++;
      code = codes.code(code, place, entry);
      chain.seal(place, entry.getId(), code);
    }
    AuditHead next = ends(codes, head, head.firstPlace(), head.firstCode(), place, code);
    if (!chain.move(next, head.lastPlace())) {
      throw new IllegalStateException("Another node sealed at the same time");
    }
    reached.accumulateAndGet(place, Math::max);
    return waiting.size() == BATCH;
  }

  private AuditHead begin() {
    byte[] key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    String sealed = vault.seal(Base64.getEncoder().encodeToString(key));
    AuditHead none = new AuditHead(0, AuditChain.START, 0, AuditChain.START, now(), "", sealed);
    AuditHead head = ends(new AuditChain(key), none, 0, AuditChain.START, 0, AuditChain.START);
    chain.begin(head);
    return head;
  }

  private AuditHead ends(
      AuditChain codes,
      AuditHead known,
      long firstPlace,
      String firstCode,
      long lastPlace,
      String lastCode) {
    Instant at = now();
    return new AuditHead(
        firstPlace,
        firstCode,
        lastPlace,
        lastCode,
        at,
        codes.ends(firstPlace, firstCode, lastPlace, lastCode, at),
        known.sealedKey());
  }

  /** As finely as both databases keep it. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private Optional<AuditChain> open(AuditHead head) {
    try {
      return Optional.of(new AuditChain(Base64.getDecoder().decode(vault.open(head.sealedKey()))));
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }

  private static boolean intact(AuditChain codes, AuditHead head) {
    return AuditChain.same(
        head.code(),
        codes.ends(
            head.firstPlace(), head.firstCode(), head.lastPlace(), head.lastCode(), head.at()));
  }

  /** Checks the whole chain, and says what is broken first. */
  public AuditVerdict verify() {
    AuditVerdict verdict = check();
    for (int tries = 0; !verdict.holds() && tries < TRIES && moved(verdict); tries++) {
      verdict = check();
    }
    return verdict;
  }

  /** Whether the chain grew while it was checked, which looks like a fault and is none. */
  private boolean moved(AuditVerdict verdict) {
    return chain.head().map(head -> head.lastPlace() > verdict.lastPlace()).orElse(false);
  }

  private AuditVerdict check() {
    AuditHead head = chain.head().orElse(null);
    if (head == null) {
      return verdict(null, Fault.HEAD_MISSING, 0, null, 0);
    }
    AuditChain codes = open(head).orElse(null);
    if (codes == null) {
      return verdict(head, Fault.KEY_LOST, 0, null, 0);
    }
    if (!intact(codes, head)) {
      return verdict(head, Fault.HEAD_CHANGED, 0, null, 0);
    }
    if (head.lastPlace() < reached.get()) {
      return verdict(head, Fault.WOUND_BACK, head.lastPlace() + 1, null, 0);
    }
    long place = head.firstPlace();
    String code = head.firstCode();
    List<AuditChainRepository.Link> links = chain.listLinks(place, BATCH);
    while (!links.isEmpty()) {
      for (AuditChainRepository.Link link : links) {
        long checked = place - head.firstPlace();
        if (link.place() != place + 1) {
          return verdict(head, Fault.PLACE_MISSING, place + 1, null, checked);
        }
        place = link.place();
        if (place > head.lastPlace()) {
          return verdict(head, Fault.ENTRY_ADDED, place, link.entryId(), checked);
        }
        if (link.entry() == null) {
          return verdict(head, Fault.ENTRY_MISSING, place, link.entryId(), checked);
        }
        code = codes.code(code, place, link.entry());
        if (!AuditChain.same(code, link.code())) {
          return verdict(head, Fault.ENTRY_CHANGED, place, link.entryId(), checked);
        }
      }
      chain.clear();
      links = chain.listLinks(place, BATCH);
    }
    long checked = place - head.firstPlace();
    if (place != head.lastPlace()) {
      return verdict(head, Fault.PLACE_MISSING, place + 1, null, checked);
    }
    if (!AuditChain.same(code, head.lastCode())) {
      return verdict(head, Fault.HEAD_CHANGED, place, null, checked);
    }
    return chain
        .findStray()
        .map(stray -> verdict(head, Fault.ENTRY_ADDED, 0, stray, checked))
        .orElseGet(() -> verdict(head, null, 0, null, checked));
  }

  private static AuditVerdict verdict(
      AuditHead head, Fault fault, long place, Long entry, long checked) {
    return new AuditVerdict(
        fault,
        place,
        entry,
        checked,
        head == null ? 0 : head.lastPlace(),
        head == null ? null : head.lastCode(),
        head == null ? null : head.at());
  }
}
