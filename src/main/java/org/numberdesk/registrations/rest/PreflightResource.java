package org.numberdesk.registrations.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.numberdesk.api.MalformedBody;
import org.numberdesk.preflight.PreflightReport;
import org.numberdesk.preflight.Submission;
import org.numberdesk.registrations.PreflightDesk;
import org.numberdesk.shared.InvalidFields;

/** The judgement of a registration before a carrier sees it. Stores nothing. */
@Path("preflight")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "preflight")
public class PreflightResource {

  @Inject private PreflightDesk preflight;

  @POST
  @Operation(summary = "Judges a registration; everything may be absent")
  @RequestBody(
      content =
          @Content(
              examples =
                  @ExampleObject(
                      name = "call to action",
                      value =
                          "{\"senderType\":\"TEN_DLC\",\"brand\":{\"displayName\":\"Blue Fern Dental\"},\"consent\":{\"method\":\"WEB_FORM\",\"callToAction\":\"Text me reminders.\"}}")))
  public PreflightReport judge(
      @Parameter(description = "By the rules of another day, 2026-01-31; today's where absent")
          @QueryParam("day")
          String day,
      Submission text) {
    if (text == null) {
      throw new MalformedBody(List.of(), "error.malformedJson");
    }
    if (day == null || day.isEmpty()) {
      return preflight.judge(text);
    }
    try {
      return preflight.judge(text, LocalDate.parse(day));
    } catch (DateTimeParseException e) {
      throw new InvalidFields("day", "error.field.date");
    }
  }
}
