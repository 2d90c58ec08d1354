package org.numberdesk.porting;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A carrier whose ways with ports are known.
 *
 * @param aliases other names on its bills
 * @param countries where it serves numbers, ISO codes
 */
public record KnownCarrier(String name, List<String> aliases, List<String> countries) {

  public KnownCarrier {
    aliases = aliases == null ? List.of() : aliases;
  }

  /** All its names in the form in which they are compared. */
  Set<String> plainNames() {
    Set<String> names = new HashSet<>();
    names.add(plain(name));
    aliases.forEach(alias -> names.add(plain(alias)));
    return names;
  }

  /** Names are compared without case, accents, signs and the company's legal form. */
  static String plain(String text) {
    String letters =
        Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", " ")
            .strip()
            .replaceAll(" (inc|llc|ltd|limited|corp|corporation|plc|co)$", "");
    return letters.replace(" ", "");
  }
}
