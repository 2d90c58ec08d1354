package org.numberdesk.shared.web.theme;

import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;

/**
 * A resource whose address carries the fingerprint of its content. Asked for by that address it may
 * be kept for ever; by an older one, or by none, it is asked for again each time and answered 304
 * while nothing changed.
 */
final class FingerprintedResource extends ResourceWrapper {

  private static final String PARAMETER = "h";
  private static final String FOR_EVER = "public, max-age=31536000, immutable";
  private static final String ASK_AGAIN = "no-cache";

  private final String library;
  private final Content content;

  FingerprintedResource(Resource wrapped, String library, Content content) {
    super(wrapped);
    this.library = library;
    this.content = content;
  }

  @Override
  public String getLibraryName() {
    return library;
  }

  @Override
  public InputStream getInputStream() {
    return new ByteArrayInputStream(content.bytes());
  }

  @Override
  public String getRequestPath() {
    String path =
        super.getRequestPath().replace("ln=" + getWrapped().getLibraryName(), "ln=" + library);
    return path + (path.indexOf('?') < 0 ? '?' : '&') + PARAMETER + '=' + content.fingerprint();
  }

  @Override
  public Map<String, String> getResponseHeaders() {
    String asked =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterMap()
            .get(PARAMETER);
    return Map.of(
        "ETag",
        etag(),
        "Cache-Control",
        content.fingerprint().equals(asked) ? FOR_EVER : ASK_AGAIN);
  }

  @Override
  public boolean userAgentNeedsUpdate(FacesContext context) {
    ExternalContext external = context.getExternalContext();
    String kept = external.getRequestHeaderMap().get("If-None-Match");
    boolean same = kept != null && kept.contains(etag());
    if (same) {
      getResponseHeaders().forEach(external::setResponseHeader);
    }
    return !same;
  }

  private String etag() {
    return '"' + content.fingerprint() + '"';
  }
}
