package org.numberdesk.organisations;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/**
 * How passwords are kept: PBKDF2 with SHA-512 and 210,000 rounds (OWASP's advice of 2023), a salt
 * each.
 */
@ApplicationScoped
public class Passwords {

  @Inject private Pbkdf2PasswordHash hash;

  private String decoy;

  @PostConstruct
  void prepare() {
    hash.initialize(
        Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "64"));
    decoy = hash.generate("nobody knows this one".toCharArray());
  }

  public String hash(String password) {
    return hash.generate(password.toCharArray());
  }

  /** Takes as long for an account that does not exist, so that time does not tell which ones do. */
  boolean verify(String password, String stored) {
    boolean same = hash.verify(password.toCharArray(), stored == null ? decoy : stored);
    return same && stored != null;
  }
}
