package org.numberdesk.api;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * JSON bodies over 1 MiB, and any over 10 MB, are refused before anything reads them whole. Uploads
 * in parts pass through and are cut off where they get too long.
 */
@Provider
@Priority(Priorities.HEADER_DECORATOR)
public class BodyLimit implements ContainerRequestFilter {

  static final int JSON = 1 << 20;
  static final int FILE = 10 * 1024 * 1024 + 64 * 1024;

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    if (!request.hasEntity()) {
      return;
    }
    int limit = isFile(request) ? FILE : JSON;
    if (request.getLength() > limit) {
      refuse(request);
      return;
    }
    if (isParts(request)) {
      request.setEntityStream(new LimitedStream(request.getEntityStream(), FILE));
      return;
    }
    byte[] body = request.getEntityStream().readNBytes(limit + 1);
    if (body.length > limit) {
      refuse(request);
      return;
    }
    request.setEntityStream(new ByteArrayInputStream(body));
  }

  private static boolean isFile(ContainerRequestContext request) {
    String path = request.getUriInfo().getPath();
    return path.endsWith("numbers/import") || isParts(request);
  }

  private static boolean isParts(ContainerRequestContext request) {
    MediaType type = request.getMediaType();
    return type != null && type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE);
  }

  private static void refuse(ContainerRequestContext request) throws IOException {
    LimitedStream.hearOut(request.getEntityStream());
    request.abortWith(Problem.of(Status.REQUEST_ENTITY_TOO_LARGE, "error.tooLarge").response());
  }
}
