package org.numberdesk.api;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.numberdesk.shared.TooLarge;

/** A body that breaks off where it gets longer than it may be. */
final class LimitedStream extends FilterInputStream {

  /**
   * What is read of a body that is refused, in bytes: a client that is still sending would not hear
   * the answer.
   */
  private static final int HEARD_OUT = 48 << 20;

  private final long limit;
  private long read;

  LimitedStream(InputStream body, long limit) {
    super(body);
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    return one < 0 ? one : count(one, 1);
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int some = super.read(into, offset, length);
    return some < 0 ? some : count(some, some);
  }

  private int count(int answer, int length) throws IOException {
    read += length;
    if (read > limit) {
      hearOut(in);
      throw new TooLarge(limit);
    }
    return answer;
  }

  static void hearOut(InputStream body) throws IOException {
    byte[] buffer = new byte[64 * 1024];
    int heard = 0;
    for (int some = body.read(buffer); some >= 0 && heard < HEARD_OUT; some = body.read(buffer)) {
      heard += some;
    }
  }
}
