package org.numberdesk.numbers.importing;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What would become of a file.
 *
 * @param columns the file's headers and what each was taken for
 * @param unused headers that mean nothing here
 * @param rows rows looked at
 * @param whole whether that was all of the file
 * @param errors the first rows that would not go in
 */
public record ImportPreview(
    Map<String, String> columns,
    List<String> unused,
    int rows,
    boolean whole,
    int imported,
    int updated,
    int unchanged,
    int failed,
    List<ImportError> errors)
    implements Serializable {}
