package org.numberdesk.loa;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.numberdesk.loa.LoaRules.NumberType;
import org.numberdesk.numbers.E164;
import org.numberdesk.shared.Json;

/**
 * The words of a letter, as data: for a country, a type of number or a carrier. They hold what a
 * letter of agency of the US must (47 CFR 64.1130): one purpose, no inducement, the decision to
 * change, the agent's designation; the letter around them gives the billing name, the address and
 * each number.
 *
 * @param countries ISO codes; empty for any
 * @param numberType null for any
 * @param carrier null for any
 * @param declaration what the signer declares
 */
record LetterTemplate(
    String id,
    List<String> countries,
    NumberType numberType,
    String carrier,
    String language,
    String title,
    String sub,
    List<String> paragraphs,
    String declaration) {

  private static final List<LetterTemplate> ALL = load();

  private static List<LetterTemplate> load() {
    try (InputStream in = LetterTemplate.class.getResourceAsStream("letter-templates.json")) {
      return Json.MAPPER.readValue(in, new TypeReference<List<LetterTemplate>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<LetterTemplate> all() {
    return ALL;
  }

  /**
   * The one that says most about a request. Toll-free among the numbers makes it a toll-free
   * letter: the registry's needs include the others'.
   */
  static LetterTemplate of(LoaText text) {
    NumberType type =
        text.numbers().stream().anyMatch(number -> NumberType.of(number) == NumberType.TOLL_FREE)
            ? NumberType.TOLL_FREE
            : NumberType.LOCAL;
    String country =
        text.numbers().stream()
            .findFirst()
            .flatMap(number -> new E164(number).country())
            .orElse(text.serviceAddress().country());
    return ALL.stream()
        .filter(template -> template.fits(country, type, text.voiceCarrier()))
        .max(Comparator.comparingInt(LetterTemplate::says))
        .orElse(ALL.get(0));
  }

  private boolean fits(String country, NumberType type, String given) {
    return (countries.isEmpty() || countries.contains(country))
        && (numberType == null || numberType == type)
        && (carrier == null || given != null && carrier.equalsIgnoreCase(given));
  }

  private int says() {
    return (countries.isEmpty() ? 0 : 1) + (numberType == null ? 0 : 1) + (carrier == null ? 0 : 2);
  }
}
