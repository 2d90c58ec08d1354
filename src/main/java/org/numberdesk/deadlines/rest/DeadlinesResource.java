package org.numberdesk.deadlines.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.numberdesk.api.ListJson;
import org.numberdesk.api.MalformedBody;
import org.numberdesk.deadlines.DeadlineBoard;
import org.numberdesk.shared.FieldError;

/** Dated rules over REST. */
@Path("deadlines")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "deadlines")
public class DeadlinesResource {

  @Inject private DeadlineBoard board;

  @GET
  @Operation(
      summary = "Dated rules and how many of the caller's numbers each touches",
      description = "All of the span in one answer, the earliest first; next is always null.")
  public ListJson<DeadlineJson> list(
      @QueryParam("from") @Parameter(description = "first day", example = "2026-01-01") String from,
      @QueryParam("to") @Parameter(description = "last day", example = "2026-12-31") String to,
      @QueryParam("jurisdiction")
          @Parameter(description = "ISO 3166 code, exactly as in the items", example = "GB")
          String jurisdiction) {
    return new ListJson<>(
        board.list(day("from", from), day("to", to)).stream()
            .filter(one -> empty(jurisdiction) || one.rule().jurisdiction().equals(jurisdiction))
            .map(DeadlineJson::of)
            .toList(),
        null);
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One dated rule")
  public DeadlineJson get(@PathParam("id") String id) {
    return DeadlineJson.of(board.get(id));
  }

  private static LocalDate day(String parameter, String text) {
    try {
      return empty(text) ? null : LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new MalformedBody(
          List.of(FieldError.of(parameter, "error.field.date")), "error.field.date");
    }
  }

  private static boolean empty(String text) {
    return text == null || text.isBlank();
  }
}
