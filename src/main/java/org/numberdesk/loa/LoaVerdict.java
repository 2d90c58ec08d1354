package org.numberdesk.loa;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import org.numberdesk.shared.Json;
import org.numberdesk.shared.Words;

/** What was found of one number of a request. */
public record LoaVerdict(String number, Eligibility code) {

  @JsonIgnore
  public boolean isEligible() {
    return code.eligible();
  }

  @JsonIgnore
  public String getMessage() {
    return Words.of(code.key());
  }

  static String write(List<LoaVerdict> verdicts) {
    try {
      return Json.MAPPER.writeValueAsString(verdicts);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<LoaVerdict> read(String text) {
    try {
      return Json.MAPPER.readValue(text, new TypeReference<List<LoaVerdict>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
