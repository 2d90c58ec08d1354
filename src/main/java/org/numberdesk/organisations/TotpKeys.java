package org.numberdesk.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;
import org.numberdesk.security.Secrets;
import org.numberdesk.security.Vault;
import org.numberdesk.shared.DomainEvent;
import org.numberdesk.shared.Words;

/** Sets one-time passwords up, in the caller's transaction. */
@ApplicationScoped
public class TotpKeys {

  @Inject private Vault vault;
  @Inject private Clock clock;
  @Inject private Event<DomainEvent> events;

  /**
   * A seed that waits for its first code.
   *
   * @param seed as it can be typed
   * @param address as an app reads it from the picture
   */
  public record Proposal(String seed, String address) {}

  Proposal propose(Account account) {
    String seed = account.totpPending() == null ? Totp.seed() : vault.open(account.totpPending());
    if (account.totpPending() == null) {
      account.propose(vault.seal(seed));
    }
    return new Proposal(seed, Totp.address(seed, account.email(), Words.of("shell.product")));
  }

  /** The recovery codes, or nothing if the code is not the seed's. */
  List<String> confirm(Account account, String code) {
    if (account.totpPending() == null) {
      return List.of();
    }
    OptionalLong step = Totp.step(vault.open(account.totpPending()), code, clock.instant(), -1);
    if (step.isEmpty()) {
      return List.of();
    }
    List<String> codes = Totp.recoveryCodes();
    account.confirm(
        step.getAsLong(), codes.stream().map(one -> Secrets.hash(Totp.recovery(one))).toList());
    events.fire(new PersonChanged(null, account.id(), "totp.on"));
    return codes;
  }
}
