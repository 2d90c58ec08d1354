package org.numberdesk.api;

import jakarta.ws.rs.NotFoundException;

/** Ids in addresses: what is not one names nothing. */
public final class Ids {

  private Ids() {}

  public static Long parse(String text) {
    try {
      return Long.valueOf(text);
    } catch (NumberFormatException e) {
      throw new NotFoundException();
    }
  }
}
