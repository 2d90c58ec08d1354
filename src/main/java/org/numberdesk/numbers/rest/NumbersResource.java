package org.numberdesk.numbers.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.numberdesk.api.ListJson;
import org.numberdesk.api.MalformedBody;
import org.numberdesk.api.Paging;
import org.numberdesk.numbers.NumberFilter;
import org.numberdesk.numbers.NumberInventory;
import org.numberdesk.numbers.NumberStatus;
import org.numberdesk.numbers.PhoneNumberRepository;
import org.numberdesk.numbers.SendState;
import org.numberdesk.numbers.SendStates;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.organisations.OrganisationDirectory;
import org.numberdesk.shared.FieldError;

/** The inventory over REST. */
@Path("numbers")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "numbers")
public class NumbersResource {

  @Inject private NumberInventory inventory;
  @Inject private OrganisationDirectory organisations;

  /** Counts of the whole inventory. */
  public record SummaryJson(
      long total, Map<NumberStatus, Long> byStatus, Map<SendState, Long> bySendability) {}

  /** What people keep of a number; what is absent stays as it is. */
  public record DescriptionJson(String label, String notes, List<String> tags) {}

  @GET
  @Operation(summary = "Numbers and whether each may send")
  public ListJson<NumberJson> list(
      @QueryParam("q") @Parameter(description = "part of the number, label or a tag") String q,
      @QueryParam("status") String status,
      @QueryParam("senderType") String senderType,
      @QueryParam("sendable")
          @Parameter(description = "true, false, yes, no, risk or outage", example = "false")
          String sendable,
      @QueryParam("organisation") String organisation,
      @BeanParam Paging paging) {
    NumberFilter filter =
        new NumberFilter(
            empty(q) ? null : q,
            empty(status) ? null : Paging.oneOf(NumberStatus.class, "status", status),
            empty(senderType) ? null : Paging.oneOf(SenderType.class, "senderType", senderType),
            states(sendable),
            organisations.idOf(organisation));
    return ListJson.of(
        inventory.list(
            filter, paging.request(PhoneNumberRepository.SORTS, PhoneNumberRepository.CURSOR)),
        NumberJson::row);
  }

  private static Set<SendState> states(String sendable) {
    if (empty(sendable)) {
      return Set.of();
    }
    return SendStates.of(sendable)
        .orElseThrow(
            () ->
                new MalformedBody(
                    List.of(FieldError.of("sendable", "error.field.notInList")),
                    "error.field.notInList"));
  }

  private static boolean empty(String text) {
    return text == null || text.isBlank();
  }

  @GET
  @Path("summary")
  @Operation(summary = "Counts by status and by whether they may send")
  public SummaryJson summary() {
    NumberInventory.NumberSummary summary = inventory.summary();
    return new SummaryJson(summary.total(), summary.byStatus(), summary.byState());
  }

  @GET
  @Path("{e164}")
  @Operation(summary = "One number with every reason, heaviest first")
  public NumberJson get(@PathParam("e164") String e164) {
    return NumberJson.whole(inventory.get(e164));
  }

  @PATCH
  @Path("{e164}")
  @Operation(summary = "Changes label, notes or tags")
  public NumberJson describe(@PathParam("e164") String e164, DescriptionJson description) {
    inventory.get(e164);
    if (description == null) {
      throw new MalformedBody(List.of(), "error.malformedJson");
    }
    return NumberJson.whole(
        inventory.describe(e164, description.label(), description.notes(), description.tags()));
  }
}
