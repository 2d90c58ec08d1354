package org.numberdesk.shared;

/** The bytes are of a format that is not taken here, whatever they are called. REST answers 415. */
public class UnsupportedContent extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String key;

  /**
   * @param key of the message bundle: what is taken instead
   * @param found the media type that was found
   */
  public UnsupportedContent(String key, String found) {
    super(found);
    this.key = key;
  }

  public String key() {
    return key;
  }
}
