package org.numberdesk.registrations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import org.numberdesk.preflight.PreflightReport;
import org.numberdesk.preflight.Submission;
import org.numberdesk.shared.Json;

/** The texts of a registration as they are stored. */
final class SubmissionJson {

  private SubmissionJson() {}

  static String write(Object value) {
    try {
      return Json.MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static Submission submission(String json) {
    return read(json, new TypeReference<Submission>() {});
  }

  static PreflightReport report(String json) {
    return read(json, new TypeReference<PreflightReport>() {});
  }

  static List<DecisionReason> reasons(String json) {
    return read(json, new TypeReference<List<DecisionReason>>() {});
  }

  private static <T> T read(String json, TypeReference<T> type) {
    try {
      return Json.MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A stored text cannot be read", e);
    }
  }
}
