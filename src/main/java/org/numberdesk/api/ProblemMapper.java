package org.numberdesk.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.numberdesk.shared.BusinessRuleViolation;
import org.numberdesk.shared.Causes;
import org.numberdesk.shared.InvalidFields;
import org.numberdesk.shared.NotAllowed;
import org.numberdesk.shared.NotFound;
import org.numberdesk.shared.Outage;
import org.numberdesk.shared.TooLarge;
import org.numberdesk.shared.UnsupportedContent;

/**
 * Everything that can go wrong in a call, as a problem. Walks the causes, since transactions and
 * the server wrap what was thrown.
 */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

  private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

  @Override
  public Response toResponse(Throwable thrown) {
    return Causes.find(thrown, NotFound.class)
        .map(e -> Problem.of(Status.NOT_FOUND, "error.notFound").response())
        .or(() -> denied(thrown))
        .or(() -> refusedBody(thrown))
        .or(() -> broken(thrown))
        .or(() -> invalid(thrown))
        .or(() -> malformed(thrown))
        .or(() -> changedMeanwhile(thrown))
        .or(() -> http(thrown))
        .orElseGet(() -> unexpected(thrown));
  }

  private static Optional<Response> denied(Throwable thrown) {
    return Causes.find(thrown, NotAllowed.class)
        .map(e -> Problem.of(Status.FORBIDDEN, "error.forbidden").response());
  }

  private static Optional<Response> refusedBody(Throwable thrown) {
    return Causes.find(thrown, TooLarge.class)
        .map(e -> Problem.of(Status.REQUEST_ENTITY_TOO_LARGE, "error.tooLarge").response())
        .or(
            () ->
                Causes.find(thrown, UnsupportedContent.class)
                    .map(e -> Problem.of(Status.UNSUPPORTED_MEDIA_TYPE, e.key()).response()));
  }

  private static Optional<Response> broken(Throwable thrown) {
    return Causes.find(thrown, BusinessRuleViolation.class)
        .map(
            e ->
                Problem.of(Status.CONFLICT, e.key(), e.parameters().toArray())
                    .with(e.details())
                    .response());
  }

  private static Optional<Response> invalid(Throwable thrown) {
    return Causes.find(thrown, InvalidFields.class)
        .map(e -> Problem.of(UNPROCESSABLE, "error.invalidFields").with(e.errors()).response());
  }

  private static Optional<Response> malformed(Throwable thrown) {
    return Causes.find(thrown, MalformedBody.class)
        .map(
            e ->
                (e.fields().isEmpty()
                        ? Problem.of(Status.BAD_REQUEST, e.key(), e.parameters().toArray())
                        : Problem.of(Status.BAD_REQUEST, e.key(), e.parameters().toArray())
                            .with(e.fields()))
                    .response())
        .or(
            () ->
                Causes.find(thrown, JsonProcessingException.class)
                    .map(e -> Problem.of(Status.BAD_REQUEST, "error.malformedJson").response()));
  }

  private static Optional<Response> changedMeanwhile(Throwable thrown) {
    return Causes.find(thrown, OptimisticLockException.class)
        .map(e -> Problem.of(Status.CONFLICT, "error.staleVersion").response());
  }

  private static Optional<Response> http(Throwable thrown) {
    return Causes.find(thrown, WebApplicationException.class)
        .map(
            e -> {
              Response given = e.getResponse();
              Response.Status status = Status.fromStatusCode(given.getStatus());
              if (status == null || given.getStatus() >= 500) {
                return unexpected(e);
              }
              Response answer = Problem.of(status, keyOf(status)).response();
              List.of("Allow", "Retry-After").stream()
                  .filter(name -> given.getHeaderString(name) != null)
                  .forEach(name -> answer.getHeaders().add(name, given.getHeaderString(name)));
              return answer;
            });
  }

  private static String keyOf(Status status) {
    return switch (status) {
      case NOT_FOUND -> "error.notFound";
      case METHOD_NOT_ALLOWED -> "error.methodNotAllowed";
      case UNSUPPORTED_MEDIA_TYPE -> "error.unsupportedMediaType";
      case NOT_ACCEPTABLE -> "error.notAcceptable";
      case REQUEST_ENTITY_TOO_LARGE -> "error.tooLarge";
      case TOO_MANY_REQUESTS -> "error.tooManyRequests";
      default -> "error.badRequest";
    };
  }

  private static Response unexpected(Throwable thrown) {
    Optional<Outage> outage = Outage.of(thrown);
    if (outage.isPresent()) {
      LOG.log(Level.WARNING, "A call failed: {0}", outage.get());
      return Problem.of(new Named(outage.get().status(), outage.get().reason()), outage.get().key())
          .response();
    }
    LOG.log(Level.SEVERE, "A call failed", thrown);
    return Problem.of(Status.INTERNAL_SERVER_ERROR, "error.unexpected").response();
  }

  static final Response.StatusType UNPROCESSABLE = new Named(422, "Unprocessable Content");

  /** A status that the interface's own list lacks. */
  private record Named(int code, String reason) implements Response.StatusType {

    @Override
    public int getStatusCode() {
      return code;
    }

    @Override
    public Status.Family getFamily() {
      return Status.Family.familyOf(code);
    }

    @Override
    public String getReasonPhrase() {
      return reason;
    }
  }
}
