package org.numberdesk.api;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.numberdesk.shared.FieldError;
import org.numberdesk.shared.Json;
import org.numberdesk.shared.Words;

/**
 * What went wrong, as RFC 9457 has it.
 *
 * @param code the broken rule's key, the same that names its message on a page
 * @param errors the fields that cannot be taken
 * @param more what a rule adds for machines
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String code,
    List<FieldProblem> errors,
    @JsonAnyGetter Map<String, Object> more) {

  public static final String MEDIA_TYPE = "application/problem+json";

  /** One field and what is wrong with it. */
  public record FieldProblem(String field, String message) {

    static FieldProblem of(FieldError error) {
      return new FieldProblem(error.field(), Words.of(error.key(), error.parameters()));
    }
  }

  public static Problem of(Response.StatusType status, String key, Object... parameters) {
    return new Problem(
        "about:blank",
        status.getReasonPhrase(),
        status.getStatusCode(),
        Words.of(key, parameters),
        key,
        null,
        Map.of());
  }

  Problem with(List<FieldError> fields) {
    return new Problem(
        type, title, status, detail, code, fields.stream().map(FieldProblem::of).toList(), more);
  }

  Problem with(Map<String, Object> additions) {
    return new Problem(type, title, status, detail, code, errors, additions);
  }

  /**
   * The whole answer. Written here and not by a body writer, so that it holds whatever the client
   * said it accepts.
   */
  public Response response() {
    return Response.status(status)
        .type(MEDIA_TYPE)
        .entity(Json.MAPPER.valueToTree(this).toString())
        .build();
  }
}
