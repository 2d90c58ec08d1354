package org.numberdesk.shared.web;

import java.io.OutputStream;
import org.omnifaces.util.Faces;
import org.omnifaces.util.FunctionalInterfaces.ThrowingConsumer;

/**
 * Answers a form with a file instead of a page. A file cannot be a part of a page: whoever asks for
 * it by a partial request, which no page of ours does, is led to the page once more.
 */
public final class Downloads {

  private Downloads() {}

  /**
   * Sends bytes.
   *
   * @param saved whether the browser should save it rather than show it
   */
  public static void send(byte[] bytes, String name, boolean saved) {
    send(name, saved, out -> out.write(bytes));
  }

  /** Sends what is written meanwhile, of any length. */
  public static void send(String name, boolean saved, ThrowingConsumer<OutputStream> writer) {
    if (Faces.isAjaxRequest()) {
      Faces.refresh();
    } else {
      Faces.sendFile(name, saved, writer);
    }
  }
}
