package org.numberdesk.registrations.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.numberdesk.api.Ids;
import org.numberdesk.api.IfMatch;
import org.numberdesk.api.ListJson;
import org.numberdesk.api.MalformedBody;
import org.numberdesk.api.Paging;
import org.numberdesk.organisations.Organisation;
import org.numberdesk.organisations.OrganisationDirectory;
import org.numberdesk.preflight.Submission;
import org.numberdesk.registrations.MoveRequest;
import org.numberdesk.registrations.Registration;
import org.numberdesk.registrations.RegistrationDesk;
import org.numberdesk.registrations.RegistrationFilter;
import org.numberdesk.registrations.RegistrationMove;
import org.numberdesk.registrations.RegistrationRepository;
import org.numberdesk.registrations.RegistrationStatus;
import org.numberdesk.registrations.ReviewDesk;
import org.numberdesk.shared.Page;

/** Registrations over REST. */
@Path("registrations")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "registrations")
public class RegistrationsResource {

  @Inject private RegistrationDesk desk;
  @Inject private ReviewDesk review;
  @Inject private OrganisationDirectory organisations;
  @Inject private Clock clock;
  @Context private UriInfo uri;

  @GET
  @Operation(summary = "Registrations, newest first")
  public ListJson<RegistrationJson> list(
      @QueryParam("status") String status,
      @QueryParam("organisation") String organisation,
      @BeanParam Paging paging) {
    Set<RegistrationStatus> statuses =
        status == null || status.isEmpty()
            ? Set.of()
            : Set.of(Paging.oneOf(RegistrationStatus.class, "status", status));
    Long only = organisations.idOf(organisation);
    Page<Registration> page =
        desk.list(
            new RegistrationFilter(statuses, null, null, only),
            paging.request(RegistrationRepository.SORTS, RegistrationRepository.CURSOR));
    Map<Long, Organisation> owners =
        organisations.map(
            page.items().stream().map(Registration::organisationId).collect(Collectors.toSet()));
    return ListJson.of(
        page,
        found ->
            RegistrationJson.of(found, owners.get(found.organisationId()).key(), clock.instant()));
  }

  @POST
  @Operation(summary = "A new draft")
  @RequestBody(
      content =
          @Content(
              examples =
                  @ExampleObject(
                      name = "draft",
                      value =
                          "{\"senderType\":\"TOLL_FREE\",\"brand\":{\"legalName\":\"Acme Retail Inc\"},\"campaign\":{\"numbers\":[\"+18335550100\"]}}")))
  public Response create(@QueryParam("organisation") String organisation, Submission text) {
    Registration draft = desk.create(organisation, required(text));
    return Response.created(uri.getAbsolutePathBuilder().path(draft.id().toString()).build())
        .tag(Long.toString(draft.version()))
        .entity(json(draft))
        .build();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One registration")
  public Response get(@PathParam("id") String id) {
    return answer(desk.get(Ids.parse(id)));
  }

  @PUT
  @Path("{id}")
  @Operation(summary = "Replaces the text of a draft, or of what was sent back")
  public Response update(
      @PathParam("id") String id, @HeaderParam("If-Match") String match, Submission text) {
    Long key = Ids.parse(id);
    desk.get(key);
    return answer(desk.update(key, IfMatch.version(match), required(text)));
  }

  @POST
  @Path("{id}/{move}")
  @Operation(
      summary = "Makes a move",
      description =
          "submit, withdraw, claim, approve, request-changes, reject, release, reassign, send-to-carrier, carrier-approve, carrier-reject, escalate, warn, suspend, reinstate")
  @RequestBody(
      content =
          @Content(
              examples =
                  @ExampleObject(
                      name = "request-changes",
                      value =
                          "{\"version\":3,\"reasons\":[{\"code\":\"CTA_RATES_MISSING\",\"field\":\"consent.callToAction\",\"comment\":\"The page still shows the old wording.\"}]}")))
  public Response move(
      @PathParam("id") String id, @PathParam("move") String path, MoveRequest body) {
    RegistrationMove move =
        RegistrationMove.of(path)
            .filter(known -> known != RegistrationMove.EXPIRE)
            .orElseThrow(NotFoundException::new);
    Long key = Ids.parse(id);
    MoveRequest request = required(body);
    return answer(
        switch (move) {
          case SUBMIT -> desk.submit(key, request);
          case WITHDRAW -> desk.withdraw(key, request);
          case REASSIGN -> review.reassign(key, request);
          default -> review.make(key, move, request);
        });
  }

  private static <T> T required(T body) {
    if (body == null) {
      throw new MalformedBody(List.of(), "error.malformedJson");
    }
    return body;
  }

  private Response answer(Registration registration) {
    return Response.ok(json(registration)).tag(Long.toString(registration.version())).build();
  }

  private RegistrationJson json(Registration registration) {
    return RegistrationJson.of(
        registration, organisations.get(registration.organisationId()).key(), clock.instant());
  }
}
