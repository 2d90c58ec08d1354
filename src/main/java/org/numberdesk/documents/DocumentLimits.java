package org.numberdesk.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How much is kept; an operator may set it otherwise. */
@ApplicationScoped
public class DocumentLimits {

  @Inject
  @ConfigProperty(name = "NUMBERDESK_DOCUMENT_BYTES", defaultValue = "10485760")
  private long bytes;

  @Inject
  @ConfigProperty(name = "NUMBERDESK_DOCUMENTS_PER_CASE", defaultValue = "20")
  private int perCase;

  @Inject
  @ConfigProperty(name = "NUMBERDESK_DOCUMENT_BYTES_PER_ORGANISATION", defaultValue = "1073741824")
  private long bytesPerOrganisation;

  /** Bytes of one document. */
  public long bytes() {
    return bytes;
  }

  /** Documents of one registration, letter or port order. */
  public int perCase() {
    return perCase;
  }

  /** Bytes of all documents of one organisation. */
  public long bytesPerOrganisation() {
    return bytesPerOrganisation;
  }
}
