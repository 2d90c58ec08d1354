package org.numberdesk.numbers;

import java.util.List;

/**
 * What people keep of a number. Null leaves a part as it is, an empty text or list clears it.
 *
 * @param owner who looks after it, in the customer's own words
 * @param site where it belongs
 */
public record NumberDescription(
    String label, List<String> tags, String notes, String owner, String site, String costCentre) {

  public static NumberDescription ofLabel(String label) {
    return new NumberDescription(label, null, null, null, null, null);
  }

  public static NumberDescription ofTags(List<String> tags) {
    return new NumberDescription(null, tags, null, null, null, null);
  }
}
