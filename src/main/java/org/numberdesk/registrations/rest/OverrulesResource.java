package org.numberdesk.registrations.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.numberdesk.api.Ids;
import org.numberdesk.api.MalformedBody;
import org.numberdesk.registrations.Overrule;
import org.numberdesk.registrations.OverruleDesk;

/** Findings of preflight that staff hold not to apply to a registration. */
@Path("registrations/{id}/overrules")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "registrations")
public class OverrulesResource {

  @Inject private OverruleDesk desk;

  /** What to overrule and why. */
  public record OverruleRequest(String code, String field, String reason) {}

  /** An overrule; {@code liftedAt} is null while it stands. */
  public record OverruleJson(
      long id,
      String code,
      String field,
      String finding,
      String reason,
      String by,
      Instant at,
      Instant liftedAt,
      String liftedBy) {

    static OverruleJson of(Overrule overrule) {
      return new OverruleJson(
          overrule.id(),
          overrule.code(),
          overrule.field(),
          overrule.finding(),
          overrule.reason(),
          overrule.accountName(),
          overrule.createdAt(),
          overrule.liftedAt(),
          overrule.liftedByName());
    }
  }

  @GET
  @Operation(summary = "What was overruled for a registration, the lifted ones too")
  public List<OverruleJson> list(@PathParam("id") String id) {
    return desk.listOf(Ids.parse(id)).stream().map(OverruleJson::of).toList();
  }

  @POST
  @Operation(summary = "Holds a finding not to apply to this registration")
  @RequestBody(
      content =
          @Content(
              examples =
                  @ExampleObject(
                      name = "overrule",
                      value =
                          "{\"code\":\"CTA_RATES_MISSING\",\"field\":\"consent.callToAction\",\"reason\":\"Said in the line below the box, see the picture.\"}")))
  public Response overrule(@PathParam("id") String id, OverruleRequest body) {
    Long key = Ids.parse(id);
    if (body == null) {
      desk.listOf(key);
      throw new MalformedBody(List.of(), "error.malformedJson");
    }
    Overrule made = desk.overrule(key, body.code(), body.field(), body.reason());
    return Response.status(Response.Status.CREATED).entity(OverruleJson.of(made)).build();
  }

  @DELETE
  @Path("{overrule}")
  @Operation(summary = "Takes an overrule back; the finding counts again")
  public OverruleJson lift(@PathParam("id") String id, @PathParam("overrule") String overrule) {
    return OverruleJson.of(desk.lift(Ids.parse(id), Ids.parse(overrule)));
  }
}
