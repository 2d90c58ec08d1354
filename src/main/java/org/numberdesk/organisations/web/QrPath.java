package org.numberdesk.organisations.web;

import io.nayuki.qrcodegen.QrCode;
import java.io.Serializable;

/**
 * A QR code as the path of an SVG, one unit a module, with the quiet border it needs.
 *
 * @param size of the whole, in units
 */
public record QrPath(String path, int size) implements Serializable {

  private static final int BORDER = 4;

  static QrPath of(String text) {
    QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append('M').append(x + BORDER).append(',').append(y + BORDER).append("h1v1h-1z");
        }
      }
    }
    return new QrPath(path.toString(), code.size + 2 * BORDER);
  }
}
