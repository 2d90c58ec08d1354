package org.numberdesk.documents;

import java.nio.file.Path;

/**
 * A file that was looked at and may be kept.
 *
 * @param sha256 of its bytes, in lower-case hex
 * @param thumbnail a small PNG of its first page, or null where none can be made
 */
record InspectedFile(Path file, DocumentType type, long size, String sha256, byte[] thumbnail) {}
