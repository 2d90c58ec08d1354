package org.numberdesk.shared;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The words of the portal, for pages and REST alike. One bundle; a key that is missing shows
 * itself.
 */
public final class Words {

  public static final String BUNDLE = "org.numberdesk.messages";

  private Words() {}

  public static String of(String key, Object... parameters) {
    try {
      String pattern = ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH).getString(key);
      return new MessageFormat(pattern, Locale.ENGLISH).format(parameters);
    } catch (MissingResourceException e) {
      return key;
    }
  }

  public static String of(String key, List<Object> parameters) {
    return of(key, parameters.toArray());
  }

  public static boolean has(String key) {
    return ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH).containsKey(key);
  }

  /** The word of an enum constant: {@code Role.LEAD}. */
  public static String of(Enum<?> constant) {
    return of(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }
}
