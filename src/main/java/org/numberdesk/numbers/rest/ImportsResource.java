package org.numberdesk.numbers.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.numberdesk.api.Ids;
import org.numberdesk.numbers.importing.ImportDesk;
import org.numberdesk.numbers.importing.NumberImporter;

/** Inventory files over REST. */
@Path("imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "numbers")
public class ImportsResource {

  @Inject private NumberImporter importer;
  @Inject private ImportDesk desk;

  @GET
  @Path("{id}")
  @Operation(summary = "How far an import is")
  public ImportJson get(@PathParam("id") String id) {
    return ImportJson.of(importer.get(Ids.parse(id)));
  }

  @GET
  @Path("{id}/bad-rows")
  @Produces("text/csv")
  @Operation(
      summary = "The rows that did not go in, as they stood, with the reason in a last column")
  public Response badRows(@PathParam("id") String id) {
    long of = Ids.parse(id);
    importer.get(of);
    StreamingOutput file =
        out -> desk.writeBadRows(of, new OutputStreamWriter(out, StandardCharsets.UTF_8));
    return Response.ok(file)
        .header("Content-Disposition", "attachment; filename=\"bad-rows-" + of + ".csv\"")
        .build();
  }
}
