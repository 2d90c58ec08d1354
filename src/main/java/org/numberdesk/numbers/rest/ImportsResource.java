package org.numberdesk.numbers.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.numberdesk.api.Ids;
import org.numberdesk.numbers.importing.NumberImporter;

/** Inventory files over REST. */
@Path("imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "numbers")
public class ImportsResource {

  @Inject private NumberImporter importer;

  @GET
  @Path("{id}")
  @Operation(summary = "How far an import is")
  public ImportJson get(@PathParam("id") String id) {
    return ImportJson.of(importer.get(Ids.parse(id)));
  }
}
