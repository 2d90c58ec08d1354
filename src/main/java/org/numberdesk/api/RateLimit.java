package org.numberdesk.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.numberdesk.security.Secrets;
import org.numberdesk.shared.Settings;

/** So many calls a minute for each token, counted on this node in fixed minutes. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class RateLimit implements ContainerRequestFilter {

  private static final Map<String, Count> COUNTS = new ConcurrentHashMap<>();

  @Inject private Settings settings;
  @Inject private Clock clock;

  private record Count(long minute, int calls) {}

  @Override
  public void filter(ContainerRequestContext request) {
    String token = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    if (token == null) {
      return;
    }
    long second = clock.instant().getEpochSecond();
    long minute = second / 60;
    COUNTS.values().removeIf(count -> count.minute() < minute);
    Count count =
        COUNTS.merge(
            Secrets.hash(token),
            new Count(minute, 1),
            (old, one) -> old.minute() == minute ? new Count(minute, old.calls() + 1) : one);
    if (count.calls() > settings.rateLimit()) {
      Response refusal = Problem.of(Status.TOO_MANY_REQUESTS, "error.tooManyRequests").response();
      refusal.getHeaders().add(HttpHeaders.RETRY_AFTER, 60 - second % 60);
      request.abortWith(refusal);
    }
  }
}
