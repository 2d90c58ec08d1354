package org.numberdesk.loa.rest;

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
import org.numberdesk.loa.LoaDesk;
import org.numberdesk.loa.LoaFilter;
import org.numberdesk.loa.LoaMove;
import org.numberdesk.loa.LoaMoveBody;
import org.numberdesk.loa.LoaRepository;
import org.numberdesk.loa.LoaRequest;
import org.numberdesk.loa.LoaReviewDesk;
import org.numberdesk.loa.LoaStatus;
import org.numberdesk.loa.LoaStep;
import org.numberdesk.loa.LoaText;
import org.numberdesk.organisations.Organisation;
import org.numberdesk.organisations.OrganisationDirectory;
import org.numberdesk.shared.Page;

/** Requests for SMS on voice numbers over REST. */
@Path("loa")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "loa")
public class LoaResource {

  @Inject private LoaDesk desk;
  @Inject private LoaReviewDesk review;
  @Inject private OrganisationDirectory organisations;
  @Inject private Clock clock;
  @Context private UriInfo uri;

  @GET
  @Operation(summary = "Requests, newest first; with number, those that name it")
  public ListJson<LoaJson> list(
      @QueryParam("number") String number,
      @QueryParam("status") String status,
      @QueryParam("organisation") String organisation,
      @BeanParam Paging paging) {
    Set<LoaStatus> statuses =
        status == null || status.isEmpty()
            ? Set.of()
            : Set.of(Paging.oneOf(LoaStatus.class, "status", status));
    // an unescaped plus in an address arrives as a blank
    String named = number == null || number.isBlank() ? null : number.replace(' ', '+');
    Long only = organisations.idOf(organisation);
    Page<LoaRequest> page =
        desk.list(
            new LoaFilter(statuses, named, null, only),
            paging.request(LoaRepository.SORTS, LoaRepository.CURSOR));
    Map<Long, Organisation> owners =
        organisations.map(
            page.items().stream().map(LoaRequest::organisationId).collect(Collectors.toSet()));
    Map<Long, List<LoaStep>> steps = desk.steps(page.items());
    return ListJson.of(
        page,
        found ->
            LoaJson.of(
                found,
                owners.get(found.organisationId()).key(),
                found.verdicts(),
                steps.getOrDefault(found.id(), List.of()),
                clock.instant()));
  }

  @POST
  @Operation(summary = "A new draft, which may lack anything")
  @RequestBody(
      content =
          @Content(
              examples =
                  @ExampleObject(
                      name = "draft",
                      value =
                          "{\"numbers\":[\"+12083420111\"],\"customerName\":\"Blue Fern Dental LLC\",\"voiceCarrier\":\"Ziply\",\"ownership\":\"BILL\"}")))
  public Response create(@QueryParam("organisation") String organisation, LoaText text) {
    LoaRequest draft = desk.create(organisation, required(text));
    return Response.created(uri.getAbsolutePathBuilder().path(draft.id().toString()).build())
        .tag(Long.toString(draft.version()))
        .entity(json(draft))
        .build();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One request; its PIN is never among it")
  public Response get(@PathParam("id") String id) {
    return answer(desk.get(Ids.parse(id)));
  }

  @PUT
  @Path("{id}")
  @Operation(summary = "Replaces the form of a draft, or the fields that staff asked about")
  public Response update(
      @PathParam("id") String id, @HeaderParam("If-Match") String match, LoaText text) {
    Long key = Ids.parse(id);
    desk.get(key);
    return answer(desk.update(key, IfMatch.version(match), required(text)));
  }

  @GET
  @Path("{id}/document.pdf")
  @Produces("application/pdf")
  @Operation(
      summary = "The letter: as it would be signed, or sealed with its signature",
      description = "409 signing.error.sealBroken where the stored bytes were changed")
  public Response letter(@PathParam("id") String id) {
    return Response.ok(desk.letter(Ids.parse(id)))
        .type("application/pdf")
        .header("Content-Disposition", "attachment; filename=\"letter-" + id + ".pdf\"")
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "private, no-store")
        .build();
  }

  @POST
  @Path("{id}/{move}")
  @Operation(
      summary = "Makes a move",
      description =
          "submit, withdraw, answer, request-cancel, start-review, request-info, request-signature, reject, accept-scan, remind, revoke-link, send-to-carrier, carrier-reject, release-approved, schedule-cutover, reschedule, start-cutover, cancel, keep, start-test, retry, activate, revoke")
  @RequestBody(
      content =
          @Content(
              examples =
                  @ExampleObject(
                      name = "request-info",
                      value =
                          "{\"version\":3,\"fields\":[\"serviceAddress\"],\"comment\":\"The bill says 14 Alder St.\"}")))
  public Response move(
      @PathParam("id") String id, @PathParam("move") String path, LoaMoveBody body) {
    LoaMove move = LoaMove.of(path).orElseThrow(NotFoundException::new);
    Long key = Ids.parse(id);
    LoaMoveBody given = required(body);
    return answer(
        switch (move) {
          case SUBMIT -> desk.submit(key, given);
          case ANSWER -> desk.answer(key, given);
          case WITHDRAW -> desk.withdraw(key, given);
          case REQUEST_CANCEL -> desk.requestCancel(key, given);
          default -> review.make(key, move, given);
        });
  }

  private static <T> T required(T body) {
    if (body == null) {
      throw new MalformedBody(List.of(), "error.malformedJson");
    }
    return body;
  }

  private Response answer(LoaRequest request) {
    return Response.ok(json(request)).tag(Long.toString(request.version())).build();
  }

  private LoaJson json(LoaRequest request) {
    return LoaJson.of(
        request,
        organisations.get(request.organisationId()).key(),
        desk.eligibility(request.id()),
        desk.steps(List.of(request)).getOrDefault(request.id(), List.of()),
        clock.instant());
  }
}
