package org.numberdesk.organisations.web;

import jakarta.faces.context.ExternalContext;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.numberdesk.security.SignedIn;

/**
 * What the session remembers between the password and the code. Opens nothing by itself.
 *
 * @param setup whether the code has to be set up first
 */
record HalfSignedIn(SignedIn who, boolean setup, Instant until) implements Serializable {

  private static final String ATTRIBUTE = HalfSignedIn.class.getName();
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  static HalfSignedIn of(SignedIn who, boolean setup, Instant now) {
    return new HalfSignedIn(who, setup, now.plus(PATIENCE));
  }

  void remember(ExternalContext external) {
    external.getSessionMap().put(ATTRIBUTE, this);
  }

  static Optional<HalfSignedIn> in(ExternalContext external, Instant now) {
    return Optional.ofNullable((HalfSignedIn) external.getSessionMap().get(ATTRIBUTE))
        .filter(half -> now.isBefore(half.until()));
  }

  /** The code was right: the person is signed in, under a new session id. */
  void complete(ExternalContext external) {
    external.getSessionMap().remove(ATTRIBUTE);
    who.remember((HttpServletRequest) external.getRequest());
  }
}
