package org.numberdesk.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.numberdesk.shared.Settings;

/**
 * Keeps the secrets the portal must be able to read again (PINs, seeds of one-time passwords) where
 * the database holds only what nobody can read without the key. What need not be read again is
 * hashed instead.
 *
 * <p>A sealed text is {@code v1:<key id>:<base64>}: the key in use seals, older ones still open
 * what they sealed, and {@link SealedTexts} are sealed anew after a change of key.
 */
@ApplicationScoped
public class Vault {

  private static final String FORM = "v1:";

  @Inject private Settings settings;

  private final Map<String, SealingKey> keys = new LinkedHashMap<>();
  private SealingKey present;

  protected Vault() {}

  /** A vault with its keys, the one in use first. */
  Vault(SealingKey present, SealingKey... older) {
    take(present, older);
  }

  @PostConstruct
  void prepare() {
    VaultKeys given = VaultKeys.of(settings);
    take(given.present(), given.older().toArray(SealingKey[]::new));
  }

  private void take(SealingKey inUse, SealingKey... older) {
    present = inUse;
    for (SealingKey key : older) {
      keys.put(key.id(), key);
    }
    keys.put(inUse.id(), inUse);
  }

  /**
   * Makes sure that there is a key; called once at the start.
   *
   * @throws StartRefused without one, in one sentence for the operator
   */
  public void ready() {
    present.id();
  }

  /** The text, readable only through {@link #open}; null for null. */
  public String seal(String plain) {
    return plain == null ? null : inUse() + present.seal(plain);
  }

  /**
   * The text that was sealed; null for null.
   *
   * @throws IllegalStateException if it was changed, or its key is not at hand
   */
  public String open(String sealed) {
    if (sealed == null) {
      return null;
    }
    String[] parts = sealed.split(":", 3);
    if (parts.length != 3 || !sealed.startsWith(FORM)) {
      throw new IllegalStateException("This is no sealed text");
    }
    SealingKey key = keys.get(parts[1]);
    if (key == null) {
      throw new IllegalStateException(
          "The key " + parts[1] + " that sealed a text is not among NUMBERDESK_OLD_KEYS");
    }
    return key.open(parts[2]);
  }

  /** What every text sealed with the key in use begins with, for looking for those that are not. */
  public String inUse() {
    return FORM + present.id() + ':';
  }

  /** The same secret under the key in use. */
  public String reseal(String sealed) {
    return sealed == null || sealed.startsWith(inUse()) ? sealed : seal(open(sealed));
  }
}
