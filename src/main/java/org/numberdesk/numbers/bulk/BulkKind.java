package org.numberdesk.numbers.bulk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.numberdesk.numbers.NumberDescription;
import org.numberdesk.numbers.PhoneNumber;

/** What can be done to many numbers. */
public enum BulkKind {
  TAG_ADD {
    @Override
    NumberDescription said(PhoneNumber number, String value) {
      List<String> tags = new ArrayList<>(number.tags());
      words(value).stream().filter(tag -> !tags.contains(tag)).forEach(tags::add);
      return tags.size() > PhoneNumber.TAGS ? null : NumberDescription.ofTags(tags);
    }

    @Override
    NumberDescription alone(String value) {
      return NumberDescription.ofTags(words(value));
    }
  },
  TAG_REMOVE {
    @Override
    NumberDescription said(PhoneNumber number, String value) {
      List<String> tags = new ArrayList<>(number.tags());
      tags.removeAll(words(value));
      return NumberDescription.ofTags(tags);
    }

    @Override
    NumberDescription alone(String value) {
      return NumberDescription.ofTags(words(value));
    }
  },
  LABEL {
    @Override
    NumberDescription alone(String value) {
      return NumberDescription.ofLabel(value);
    }
  },
  OWNER {
    @Override
    NumberDescription alone(String value) {
      return new NumberDescription(null, null, null, value, null, null);
    }
  },
  SITE {
    @Override
    NumberDescription alone(String value) {
      return new NumberDescription(null, null, null, null, value, null);
    }
  },
  COST_CENTRE {
    @Override
    NumberDescription alone(String value) {
      return new NumberDescription(null, null, null, null, null, value);
    }
  },
  /** Given back or ported away, as a complete file showed. */
  RELEASE,
  /** Nothing happens to them: they are what a registration begins with. */
  REGISTER;

  /** What a number is said to be then; null where it stays as it is. */
  NumberDescription said(PhoneNumber number, String value) {
    return alone(value);
  }

  /** The value as of a number by itself, by which it is checked; null for kinds without one. */
  NumberDescription alone(String value) {
    return null;
  }

  /** Whether people choose it in a list. */
  public boolean isEdit() {
    return this != RELEASE && this != REGISTER;
  }

  /** Whether a blank value means something: it clears the field. */
  boolean clears() {
    return this != TAG_ADD && this != TAG_REMOVE;
  }

  private static List<String> words(String value) {
    return Arrays.stream(value.split(","))
        .map(tag -> tag.strip().toLowerCase(Locale.ROOT))
        .filter(tag -> !tag.isEmpty())
        .distinct()
        .toList();
  }
}
