package org.numberdesk.numbers;

import java.util.ArrayList;
import java.util.List;
import org.numberdesk.shared.FieldError;
import org.numberdesk.shared.InvalidFields;

/** How long what people keep of a number may be. */
public final class DescriptionRules {

  private DescriptionRules() {}

  /**
   * Passes what fits.
   *
   * @throws InvalidFields naming each part that does not
   */
  public static void check(NumberDescription said) {
    List<FieldError> errors = new ArrayList<>();
    length(errors, "label", said.label(), PhoneNumber.LABEL_LENGTH);
    length(errors, "notes", said.notes(), PhoneNumber.NOTES_LENGTH);
    length(errors, "owner", said.owner(), PhoneNumber.OWNER_LENGTH);
    length(errors, "site", said.site(), PhoneNumber.SITE_LENGTH);
    length(errors, "costCentre", said.costCentre(), PhoneNumber.COST_CENTRE_LENGTH);
    if (said.tags() != null) {
      tags(errors, said.tags());
    }
    if (!errors.isEmpty()) {
      throw new InvalidFields(errors);
    }
  }

  private static void length(List<FieldError> errors, String field, String text, int longest) {
    if (text != null && text.strip().length() > longest) {
      errors.add(FieldError.of(field, "error.field.tooLong", longest));
    }
  }

  private static void tags(List<FieldError> errors, List<String> tags) {
    if (tags.size() > PhoneNumber.TAGS) {
      errors.add(FieldError.of("tags", "numbers.error.tooManyTags", PhoneNumber.TAGS));
    }
    for (int i = 0; i < tags.size(); i++) {
      String tag = tags.get(i);
      if (tag == null || tag.isBlank() || tag.contains(",")) {
        errors.add(FieldError.of("tags[" + i + "]", "numbers.error.tag"));
      } else {
        length(errors, "tags[" + i + "]", tag, PhoneNumber.TAG_LENGTH);
      }
    }
  }
}
