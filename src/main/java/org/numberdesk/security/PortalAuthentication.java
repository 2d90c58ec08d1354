package org.numberdesk.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.numberdesk.shared.Outage;

/**
 * The one way of proving who calls: a token for REST, a session for pages. One mechanism that
 * branches, because the server takes no second beside it. What is not named as public wants
 * somebody known.
 */
@ApplicationScoped
public class PortalAuthentication implements HttpAuthenticationMechanism {

  static final String IDENTITY = Identity.class.getName();

  /** What keeps the portal from telling who calls. */
  static final String OUTAGE = Outage.class.getName();

  private static final String BEARER = "Bearer ";

  @Inject private ApiTokenRepository tokens;
  @Inject private Identities identities;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    Doorway doorway = Doorway.of(request);
    if (doorway == Doorway.PUBLIC) {
      return context.doNothing();
    }
    Optional<Identity> known;
    try {
      known = doorway.token() ? byToken(request) : bySession(request);
    } catch (RuntimeException e) {
      request.setAttribute(OUTAGE, Outage.of(e).orElseThrow(() -> e));
      return context.doNothing();
    }
    if (known.isPresent() && !doorway.admits(known.get())) {
      doorway.forbid(response);
      return AuthenticationStatus.SEND_FAILURE;
    }
    if (known.isPresent()) {
      request.setAttribute(IDENTITY, known.get());
      return context.notifyContainerAboutLogin(known.get().email(), Set.of());
    }
    if (doorway == Doorway.SIGN_IN) {
      return context.doNothing();
    }
    doorway.refuse(request, response);
    return AuthenticationStatus.SEND_FAILURE;
  }

  private Optional<Identity> byToken(HttpServletRequest request) {
    String header = request.getHeader("Authorization");
    if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      return Optional.empty();
    }
    return tokens
        .findLive(header.substring(BEARER.length()).trim())
        .flatMap(token -> identities.find(token.accountId(), token.organisationId()));
  }

  private Optional<Identity> bySession(HttpServletRequest request) {
    return SignedIn.in(request)
        .flatMap(
            signedIn ->
                identities
                    .find(signedIn.accountId(), signedIn.organisationId())
                    .filter(identity -> identity.stamp() == signedIn.stamp()));
  }
}
