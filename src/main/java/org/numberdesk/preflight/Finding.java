package org.numberdesk.preflight;

import java.util.List;

/**
 * One reason why a reviewer would send the submission back.
 *
 * @param code one of the catalogue's codes
 * @param field JSON path of the input that must change
 * @param message what is wrong, in one sentence
 * @param fix what to write or do instead
 * @param excerpt the offending words; null where nothing can be marked
 * @param insert wording that mends it; null where there is none to hand over
 * @param basis which rule, whose, in force since when
 * @param vendorCodes what the vendors call it
 */
public record Finding(
    String code,
    Severity severity,
    String field,
    String message,
    String fix,
    Excerpt excerpt,
    Insert insert,
    String basis,
    List<VendorCode> vendorCodes) {

  public Finding {
    vendorCodes = List.copyOf(vendorCodes);
  }
}
