package org.numberdesk.documents.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.numberdesk.api.Ids;
import org.numberdesk.documents.Document;
import org.numberdesk.documents.DocumentDesk;
import org.numberdesk.documents.DocumentKind;
import org.numberdesk.documents.DocumentResponse;

/** Documents over REST. */
@Path("documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "documents")
public class DocumentsResource {

  /** Longer than any kind. */
  private static final int KIND_LENGTH = 40;

  @Inject private DocumentDesk desk;
  @Context private UriInfo uri;

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      summary = "Takes an upload",
      description =
          "Parts: kind (BILL, CSR, LOA, SCREENSHOT, SCRIPT, MOCKUP, LETTER, OTHER) and file. PNG, JPEG and PDF by what the bytes say, for CSR plain text and CSV as well; at most 10 MB.")
  @APIResponse(responseCode = "201", description = "Kept; Location names it")
  @APIResponse(responseCode = "413", description = "More than 10 MB")
  @APIResponse(responseCode = "415", description = "Of no format that is taken")
  @APIResponse(
      responseCode = "422",
      description = "Damaged, locked, with scripts or files inside, or a part is missing")
  public Response add(@QueryParam("organisation") String organisation, List<EntityPart> parts)
      throws IOException {
    DocumentKind kind = null;
    String name = null;
    InputStream bytes = null;
    for (EntityPart part : parts == null ? List.<EntityPart>of() : parts) {
      if ("kind".equals(part.getName())) {
        kind = kind(part.getContent());
      } else if ("file".equals(part.getName())) {
        name = part.getFileName().orElse(null);
        bytes = part.getContent();
      }
    }
    Document document = desk.add(organisation, kind, name, bytes);
    return Response.created(uri.getAbsolutePathBuilder().path(document.id().toString()).build())
        .entity(DocumentJson.of(document))
        .build();
  }

  private static DocumentKind kind(InputStream text) throws IOException {
    String given = new String(text.readNBytes(KIND_LENGTH), StandardCharsets.UTF_8).strip();
    return Arrays.stream(DocumentKind.values())
        .filter(kind -> kind.name().equals(given))
        .findFirst()
        .orElse(null);
  }

  @GET
  @Path("{id}")
  @Operation(summary = "What is known of a document; its bytes are at content")
  public DocumentJson get(@PathParam("id") String id) {
    return DocumentJson.of(desk.get(Ids.parse(id)));
  }

  @GET
  @Path("{id}/content")
  @Produces(MediaType.WILDCARD)
  @Operation(summary = "The bytes of a document, as an attachment")
  public Response content(@PathParam("id") String id) {
    Document document = desk.get(Ids.parse(id));
    StreamingOutput bytes = out -> desk.write(document.id(), out);
    Response.ResponseBuilder answer = Response.ok(bytes).type(document.type().media());
    DocumentResponse.attachment(document).forEach(answer::header);
    return answer.build();
  }
}
