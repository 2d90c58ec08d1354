package org.numberdesk.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;

/**
 * What a session remembers of the person who signed in; the rest is read anew each request, so that
 * a changed role or a deactivated account takes effect at once.
 *
 * @param stamp the account's stamp at sign-in; the session ends when it differs
 */
public record SignedIn(long accountId, Long organisationId, int stamp) implements Serializable {

  private static final String ATTRIBUTE = SignedIn.class.getName();

  /**
   * Begins the person's session under a new id, so that an id planted before sign-in is worth
   * nothing.
   */
  public void remember(HttpServletRequest request) {
    request.getSession(true);
    request.changeSessionId();
    request.getSession().setAttribute(ATTRIBUTE, this);
  }

  public static Optional<SignedIn> in(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session == null
        ? Optional.empty()
        : Optional.ofNullable((SignedIn) session.getAttribute(ATTRIBUTE));
  }
}
