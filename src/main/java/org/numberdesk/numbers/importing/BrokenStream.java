package org.numberdesk.numbers.importing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The file could not be read to its end, through no fault of its content. */
final class BrokenStream extends UncheckedIOException {

  private static final long serialVersionUID = 1L;

  private BrokenStream(IOException cause) {
    super(cause);
  }

  /**
   * A stream that tells a failure of its own from what parsers report of the content, which are
   * IOExceptions as well.
   */
  static InputStream guard(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() {
        try {
          return super.read();
        } catch (IOException e) {
          throw new BrokenStream(e);
        }
      }

      @Override
      public int read(byte[] buffer, int offset, int length) {
        try {
          return super.read(buffer, offset, length);
        } catch (IOException e) {
          throw new BrokenStream(e);
        }
      }
    };
  }
}
