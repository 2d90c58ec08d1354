package org.numberdesk.security;

import org.numberdesk.shared.Words;

/** The portal cannot begin as it is set up; the message is one sentence for the operator. */
public class StartRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why, by the key of a sentence. */
  public StartRefused(String key) {
    super(Words.of(key));
  }
}
