package org.numberdesk.porting.rest;

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
import java.time.Instant;
import java.util.List;
import java.util.Set;
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
import org.numberdesk.porting.PortFilter;
import org.numberdesk.porting.PortMove;
import org.numberdesk.porting.PortMoveBody;
import org.numberdesk.porting.PortOrder;
import org.numberdesk.porting.PortRepository;
import org.numberdesk.porting.PortStaffDesk;
import org.numberdesk.porting.PortStatus;
import org.numberdesk.porting.PortText;
import org.numberdesk.porting.PortingDesk;
import org.numberdesk.security.Caller;

/** Port orders over REST. */
@Path("porting")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "porting")
public class PortingResource {

  @Inject private PortingDesk desk;
  @Inject private PortStaffDesk staff;
  @Inject private OrganisationDirectory organisations;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Context private UriInfo uri;

  @GET
  @Operation(summary = "Port orders, newest first")
  public ListJson<PortOrderJson> list(
      @QueryParam("status") String status,
      @QueryParam("organisation") String organisation,
      @QueryParam("number") String number,
      @BeanParam Paging paging) {
    Set<PortStatus> statuses =
        status == null || status.isEmpty()
            ? Set.of()
            : Set.of(Paging.oneOf(PortStatus.class, "status", status));
    PortFilter filter =
        new PortFilter(
            statuses,
            null,
            number == null || number.isBlank() ? null : WindowQuery.plus(number),
            organisations.idOf(organisation));
    return ListJson.of(
        desk.list(filter, paging.request(PortRepository.SORTS, PortRepository.CURSOR)),
        order -> json(order, clock.instant()));
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
                          "{\"numbers\":[\"+12083420111\"],\"losingCarrier\":\"Ziply\",\"customerName\":\"Blue Fern Dental LLC\",\"portType\":\"FULL\",\"sms\":\"WITH_PORT\"}")))
  public Response create(@QueryParam("organisation") String organisation, PortText text) {
    PortOrder draft = desk.create(organisation, required(text));
    return Response.created(uri.getAbsolutePathBuilder().path(draft.id().toString()).build())
        .tag(Long.toString(draft.version()))
        .entity(json(draft, clock.instant()))
        .build();
  }

  @GET
  @Path("{id}")
  @Operation(summary = "One port order")
  public Response get(@PathParam("id") String id) {
    return answer(desk.get(Ids.parse(id)), clock.instant());
  }

  @PUT
  @Path("{id}")
  @Operation(summary = "Replaces the text of a draft, or the marked fields of what was sent back")
  public Response update(
      @PathParam("id") String id, @HeaderParam("If-Match") String match, PortText text) {
    Long key = Ids.parse(id);
    desk.get(key);
    return answer(desk.update(key, IfMatch.version(match), required(text)), clock.instant());
  }

  @POST
  @Path("{id}/{move}")
  @Operation(
      summary = "Makes a move",
      description =
          "submit, withdraw, start-review, request-info, answer, send-to-carrier, reject, confirm-foc, carrier-reject, request-cancel, cancel, keep, request-date-change, start-activation, emergency-stop, voice-ported, request-snapback, reverted, snapback-refused, sms, release, comment")
  @RequestBody(
      content =
          @Content(
              examples =
                  @ExampleObject(
                      name = "confirm-foc",
                      value =
                          "{\"version\":5,\"at\":\"2026-12-10T18:00\",\"zone\":\"America/Boise\"}")))
  public Response move(
      @PathParam("id") String id, @PathParam("move") String path, PortMoveBody body) {
    PortMove move = PortMove.of(path).orElseThrow(NotFoundException::new);
    Long key = Ids.parse(id);
    PortMoveBody request = required(body);
    PortOrder moved =
        switch (move) {
          case SUBMIT -> desk.submit(key, request);
          case WITHDRAW -> desk.withdraw(key, request);
          case ANSWER -> desk.answer(key, request);
          case REQUEST_CANCEL -> desk.requestCancel(key, request);
          case REQUEST_DATE_CHANGE ->
              caller.isStaff()
                  ? staff.make(key, move, request)
                  : desk.requestDateChange(key, request);
          case COMMENT ->
              caller.isStaff() ? staff.make(key, move, request) : desk.comment(key, request);
          case EMERGENCY_STOP -> staff.stop(key, request);
          default -> staff.make(key, move, request);
        };
    return answer(moved, asOf(moved));
  }

  /** The answer shows what the move did, before time goes on. */
  private Instant asOf(PortOrder moved) {
    return moved.steps().isEmpty()
        ? clock.instant()
        : moved.steps().get(moved.steps().size() - 1).at();
  }

  private static <T> T required(T body) {
    if (body == null) {
      throw new MalformedBody(List.of(), "error.malformedJson");
    }
    return body;
  }

  private Response answer(PortOrder order, Instant at) {
    return Response.ok(json(order, at)).tag(Long.toString(order.version())).build();
  }

  private PortOrderJson json(PortOrder order, Instant at) {
    Organisation owner = organisations.get(order.organisationId());
    return PortOrderJson.of(
        order, desk.splitsOf(order.id()), owner.key(), owner.zone(), caller.isStaff(), at);
  }
}
