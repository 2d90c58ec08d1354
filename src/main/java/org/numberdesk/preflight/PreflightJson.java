package org.numberdesk.preflight;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * Submissions and reports as JSON. Reading is strict: an unknown property, a value of the wrong
 * type or an unknown enum name is an error that names it, since a misspelt field would otherwise
 * look like a missing answer.
 */
public final class PreflightJson {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .build();

  private PreflightJson() {}

  /**
   * @throws JsonProcessingException when the text is not JSON or does not fit the contract; an
   *     {@link com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException} names an unknown
   *     property
   */
  public static Submission submission(String json) throws JsonProcessingException {
    return MAPPER.readValue(json, Submission.class);
  }

  /** The submission or report as the contract writes it. */
  public static String write(Object value) throws JsonProcessingException {
    return MAPPER.writeValueAsString(value);
  }

  /** A mapper of the same settings, for those who stream. */
  public static ObjectMapper mapper() {
    return MAPPER.copy();
  }
}
