package org.numberdesk.numbers.importing;

import java.io.Serializable;
import java.util.Map;

/**
 * How a file is to be read.
 *
 * @param columns header to field name ({@link ImportField#column()}); an empty name leaves the
 *     column out, headers that are not in it are recognised by themselves
 * @param country ISO code by which national formats and short codes are read where a row names no
 *     country
 * @param complete whether the file names all numbers of the organisation, so that those it does not
 *     name are proposed to be marked as given back
 */
public record ImportOptions(Map<String, String> columns, String country, boolean complete)
    implements Serializable {

  public ImportOptions {
    columns = Map.copyOf(columns);
  }
}
