package org.numberdesk.porting.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.numberdesk.api.Paging;
import org.numberdesk.organisations.OrganisationDirectory;
import org.numberdesk.porting.PortWindowDesk;
import org.numberdesk.porting.SmsPlan;

/** Which dates numbers can move on. */
@Path("porting/windows")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "porting")
public class PortWindowsResource {

  @Inject private PortWindowDesk desk;
  @Inject private OrganisationDirectory organisations;

  @GET
  @Operation(summary = "Every date of a span, offered with its outage or refused with its reason")
  public WindowsJson windows(
      @QueryParam("numbers") List<String> numbers,
      @QueryParam("losingCarrier") String losingCarrier,
      @QueryParam("sms") String sms,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("zone") String zone,
      @QueryParam("organisation") String organisation) {
    LocalDate first = WindowQuery.date("from", from);
    LocalDate last = WindowQuery.date("to", to);
    WindowQuery.span(first, last);
    SmsPlan plan =
        sms == null || sms.isBlank() ? SmsPlan.WITH_PORT : Paging.oneOf(SmsPlan.class, "sms", sms);
    return WindowsJson.of(
        desk.windows(
            organisations.idOf(organisation),
            WindowQuery.numbers(numbers),
            losingCarrier,
            plan,
            first,
            last,
            WindowQuery.zone(zone)));
  }
}
