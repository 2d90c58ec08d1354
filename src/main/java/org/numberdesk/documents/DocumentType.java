package org.numberdesk.documents;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * The formats that are taken, by what the bytes say and not by what the file is called. Text is for
 * customer service records alone: carriers hand them out as such.
 */
public enum DocumentType {
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg"),
  PDF("application/pdf", "pdf"),
  TEXT("text/plain", "txt", "text/csv", "text/tab-separated-values");

  private final String media;
  private final String extension;
  private final Set<String> alsoKnownAs;

  DocumentType(String media, String extension, String... alsoKnownAs) {
    this.media = media;
    this.extension = extension;
    this.alsoKnownAs = Set.of(alsoKnownAs);
  }

  /** The type of a media type, if it is one of these. */
  public static Optional<DocumentType> of(String media) {
    return Arrays.stream(values())
        .filter(type -> type.media.equals(media) || type.alsoKnownAs.contains(media))
        .findFirst();
  }

  /** Whether a document of a kind may come in this format. */
  public boolean serves(DocumentKind kind) {
    return this != TEXT || kind == DocumentKind.CSR;
  }

  public String media() {
    return media;
  }

  /** What a file of this type ends with, without the dot. */
  public String extension() {
    return extension;
  }

  public boolean image() {
    return this == PNG || this == JPEG;
  }
}
