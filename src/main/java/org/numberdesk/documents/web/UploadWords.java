package org.numberdesk.documents.web;

import java.util.Optional;
import org.numberdesk.shared.BusinessRuleViolation;
import org.numberdesk.shared.Causes;
import org.numberdesk.shared.InvalidFields;
import org.numberdesk.shared.TooLarge;
import org.numberdesk.shared.UnsupportedContent;
import org.numberdesk.shared.Words;

/** Why an upload was not taken, in the words a page shows at its field. */
public final class UploadWords {

  private UploadWords() {}

  /**
   * The words.
   *
   * @throws RuntimeException the same, where it is not about the file
   */
  public static String of(RuntimeException thrown) {
    Optional<String> words =
        Causes.find(thrown, TooLarge.class)
            .map(e -> Words.of("documents.error.tooLarge", e.limit() >> 20))
            .or(() -> Causes.find(thrown, UnsupportedContent.class).map(e -> Words.of(e.key())))
            .or(
                () ->
                    Causes.find(thrown, InvalidFields.class)
                        .map(
                            e -> Words.of(e.errors().get(0).key(), e.errors().get(0).parameters())))
            .or(
                () ->
                    Causes.find(thrown, BusinessRuleViolation.class)
                        .map(e -> Words.of(e.key(), e.parameters())));
    return words.orElseThrow(() -> thrown);
  }
}
