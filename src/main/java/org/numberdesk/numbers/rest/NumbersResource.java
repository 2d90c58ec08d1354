package org.numberdesk.numbers.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.numberdesk.api.ListJson;
import org.numberdesk.api.MalformedBody;
import org.numberdesk.api.Paging;
import org.numberdesk.numbers.NumberCondition;
import org.numberdesk.numbers.NumberDescription;
import org.numberdesk.numbers.NumberFilter;
import org.numberdesk.numbers.NumberInventory;
import org.numberdesk.numbers.NumberStatus;
import org.numberdesk.numbers.PhoneNumberRepository;
import org.numberdesk.numbers.SendState;
import org.numberdesk.numbers.SendStates;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.numbers.importing.FileFormat;
import org.numberdesk.numbers.importing.NumberImport;
import org.numberdesk.numbers.importing.NumberImporter;
import org.numberdesk.organisations.OrganisationDirectory;
import org.numberdesk.shared.FieldError;

/** The inventory over REST. */
@Path("numbers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "numbers")
public class NumbersResource {

  private static final String CSV = "text/csv";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject private NumberInventory inventory;
  @Inject private NumberImporter importer;
  @Context private UriInfo uri;
  @Context private HttpHeaders headers;
  @Inject private OrganisationDirectory organisations;

  /** Counts of the whole inventory. */
  public record SummaryJson(
      long total, Map<NumberStatus, Long> byStatus, Map<SendState, Long> bySendability) {}

  /** What people keep of a number; what is absent stays as it is. */
  public record DescriptionJson(
      String label, String notes, List<String> tags, String owner, String site, String costCentre) {

    NumberDescription description() {
      return new NumberDescription(label, tags, notes, owner, site, costCentre);
    }
  }

  @GET
  @Operation(summary = "Numbers and whether each may send")
  public ListJson<NumberJson> list(
      @QueryParam("q")
          @Parameter(description = "part of the number, or how words of its label and tags begin")
          String q,
      @QueryParam("status") String status,
      @QueryParam("senderType") String senderType,
      @QueryParam("sendable")
          @Parameter(description = "true, false, yes, no, risk or outage", example = "false")
          String sendable,
      @QueryParam("deadline") @Parameter(description = "id of a dated rule that touches them")
          String deadline,
      @QueryParam("organisation") String organisation,
      @BeanParam Paging paging) {
    NumberFilter filter =
        new NumberFilter(
            empty(q) ? null : q,
            empty(status) ? null : Paging.oneOf(NumberStatus.class, "status", status),
            empty(senderType) ? null : Paging.oneOf(SenderType.class, "senderType", senderType),
            states(sendable),
            organisations.idOf(organisation),
            empty(deadline) ? null : touchedBy(deadline));
    return ListJson.of(
        inventory.list(
            filter, paging.request(PhoneNumberRepository.SORTS, PhoneNumberRepository.CURSOR)),
        NumberJson::row);
  }

  private NumberCondition touchedBy(String deadline) {
    return inventory.touchedBy(deadline).orElseThrow(() -> notInList("deadline"));
  }

  private static MalformedBody notInList(String parameter) {
    return new MalformedBody(
        List.of(FieldError.of(parameter, "error.field.notInList")), "error.field.notInList");
  }

  private static Set<SendState> states(String sendable) {
    if (empty(sendable)) {
      return Set.of();
    }
    return SendStates.of(sendable).orElseThrow(() -> notInList("sendable"));
  }

  private static boolean empty(String text) {
    return text == null || text.isBlank();
  }

  @GET
  @Path("summary")
  @Operation(summary = "Counts by status and by whether they may send")
  public SummaryJson summary() {
    NumberInventory.NumberSummary summary = inventory.summary();
    return new SummaryJson(summary.total(), inventory.countByStatus(), summary.byState());
  }

  @GET
  @Path("{e164}")
  @Operation(summary = "One number with every reason, heaviest first")
  public NumberJson get(@PathParam("e164") String e164) {
    return NumberJson.whole(inventory.get(e164));
  }

  @PATCH
  @Path("{e164}")
  @Operation(summary = "Changes label, notes, tags, owner, site or cost centre")
  public NumberJson describe(@PathParam("e164") String e164, DescriptionJson description) {
    inventory.get(e164);
    if (description == null) {
      throw new MalformedBody(List.of(), "error.malformedJson");
    }
    return NumberJson.whole(inventory.describe(e164, description.description()));
  }

  @POST
  @Path("import")
  @Consumes({CSV, MediaType.APPLICATION_JSON, XLSX})
  @Operation(
      summary = "Brings an inventory file in",
      description =
          "Up to 10,000 rows are answered at once with 200, more with 202 and the address of the import.")
  @RequestBody(
      content =
          @Content(
              mediaType = CSV,
              examples =
                  @ExampleObject(
                      name = "two numbers",
                      value =
                          "phoneNumber,phoneNumberType,countryCode,name,phoneNumberStatus\n+18335550100,tollfree,US,Order updates,ACTIVE\n+12085550111,local,US,Boise store,ACTIVE\n")))
  public Response bring(
      byte[] file,
      @QueryParam("country")
          @Parameter(description = "by which national formats are read, ISO code")
          String country,
      @QueryParam("complete")
          @Parameter(
              description =
                  "true: the file names all numbers; those it does not are proposed for release")
          boolean complete) {
    if (file == null || file.length == 0) {
      throw new MalformedBody(List.of(), "numbers.import.file.empty");
    }
    NumberImporter.Progress progress =
        importer.bring("", file, format(), country(country), complete);
    ImportJson answer = ImportJson.of(progress);
    return answer.status() == NumberImport.Status.RUNNING
        ? Response.accepted(answer)
            .location(
                uri.getBaseUriBuilder().path("imports").path(Long.toString(answer.id())).build())
            .build()
        : Response.ok(answer).build();
  }

  private static String country(String text) {
    if (empty(text)) {
      return null;
    }
    if (!Set.of(Locale.getISOCountries()).contains(text)) {
      throw new MalformedBody(
          List.of(FieldError.of("country", "error.field.notInList")), "error.field.notInList");
    }
    return text;
  }

  private FileFormat format() {
    MediaType type = headers.getMediaType();
    if (type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
      return FileFormat.JSON;
    }
    return type.getSubtype().equals("csv") ? FileFormat.CSV : FileFormat.XLSX;
  }
}
