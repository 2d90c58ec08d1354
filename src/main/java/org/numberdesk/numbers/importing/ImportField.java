package org.numberdesk.numbers.importing;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a column can mean. The names are those of Genesys Cloud's SmsPhoneNumber, then the portal's
 * own; each comes with headers that other exports use for the same.
 */
public enum ImportField {
  PHONE_NUMBER(
      "phoneNumber",
      "number",
      "e164",
      "phone",
      "phoneno",
      "telephone",
      "telephonenumber",
      "tn",
      "did",
      "msisdn",
      "sender",
      "smsnumber"),
  TYPE("phoneNumberType", "type", "numbertype", "kind"),
  COUNTRY("countryCode", "country", "isocountry", "countryiso"),
  LABEL("name", "label", "friendlyname", "displayname", "description"),
  STATUS("phoneNumberStatus", "status", "numberstatus"),
  SMS("supportsSms", "sms", "smsenabled", "smscapable"),
  VOICE("supportsVoice", "voice", "voiceenabled", "voicecapable"),
  MMS("supportsMms", "mms", "mmsenabled", "mmscapable"),
  CAPABILITIES("capabilities"),
  PURCHASE_DATE("purchaseDate", "purchased", "datepurchased", "purchasedon"),
  EXTERNAL_ID("id", "externalid", "genesysid"),
  TAGS("tags", "tag"),
  NOTES("notes", "note", "comment", "comments", "remarks"),
  OWNER("owner", "contact"),
  SITE("site", "location"),
  COST_CENTRE("costCentre", "costcenter", "costcode");

  private static final Map<String, ImportField> BY_NAME =
      Stream.of(values())
          .collect(Collectors.toUnmodifiableMap(f -> key(f.column), Function.identity()));

  private final String column;
  private final Set<String> aliases;

  ImportField(String column, String... aliases) {
    this.column = column;
    this.aliases = Set.of(aliases);
  }

  /** The contract's name of the column, which is also the JSON property. */
  public String column() {
    return column;
  }

  /** The field that bears this very name, without regard to case and separators. */
  static Optional<ImportField> named(String header) {
    return Optional.ofNullable(BY_NAME.get(key(header)));
  }

  /** The field that other exports call so. */
  static Optional<ImportField> alsoNamed(String header) {
    String key = key(header);
    return Stream.of(values()).filter(field -> field.aliases.contains(key)).findFirst();
  }

  /** A header as it is compared: letters and digits, lower case. */
  static String key(String header) {
    StringBuilder key = new StringBuilder(header.length());
    header.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
    return key.toString().toLowerCase(Locale.ROOT);
  }
}
