package org.numberdesk.security;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.numberdesk.shared.Outage;

/**
 * Hands the authenticated identity to the request's {@link Caller} and sets the headers every
 * answer carries. The content policy of pages comes from PrimeFaces, which knows the nonce.
 */
public class CallerFilter implements Filter {

  @Inject private Caller caller;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    if (http.getDispatcherType() == DispatcherType.ERROR) {
      chain.doFilter(new FreshNonce(new CleanParameters(http)), response);
      return;
    }
    HttpServletResponse answer = (HttpServletResponse) response;
    answer.setHeader("X-Content-Type-Options", "nosniff");
    answer.setHeader("X-Frame-Options", "DENY");
    answer.setHeader("Referrer-Policy", "same-origin");
    answer.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    if (http.isSecure()) {
      answer.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    if (http.getAttribute(PortalAuthentication.IDENTITY) instanceof Identity identity) {
      answer.setHeader("Cache-Control", "no-store");
      caller.become(identity, http.getRemoteAddr());
    } else {
      caller.become(null, http.getRemoteAddr());
    }
    if (http.getAttribute(PortalAuthentication.OUTAGE) instanceof Outage outage) {
      Doorway.of(http).close(http, answer, outage);
      return;
    }
    chain.doFilter(new CleanParameters(http), response);
  }
}
