package org.numberdesk.preflight.text;

import java.util.Arrays;

/**
 * The words of a text in flat arrays, one entry a token. Filled by the tokeniser, read by patterns
 * and rules.
 */
final class Tokens {

  static final int CAPITALS = 1;
  static final int NAMED = 2;

  /** a comma stands before the token */
  static final int COMMA = 4;

  /** a semicolon, colon, bracket or long dash stands before it: a new clause */
  static final int CLAUSE = 8;

  static final int QUOTED = 16;

  /** joined to the token before by a hyphen */
  static final int HYPHEN = 32;

  final PlainText plain;
  int size;
  int[] from;
  int[] to;
  int[] sentence;
  int[] signature;
  byte[] kind;
  byte[] flags;

  Tokens(PlainText plain) {
    this.plain = plain;
    int room = plain.length / 4 + 16;
    from = new int[room];
    to = new int[room];
    sentence = new int[room];
    signature = new int[room];
    kind = new byte[room];
    flags = new byte[room];
  }

  void add(Kind kind, int from, int to, int signature, int sentence, int flags) {
    if (size == this.from.length) {
      grow();
    }
    this.from[size] = from;
    this.to[size] = to;
    this.signature[size] = signature;
    this.sentence[size] = sentence;
    this.kind[size] = (byte) kind.ordinal();
    this.flags[size++] = (byte) flags;
  }

  private void grow() {
    int room = size * 2;
    from = Arrays.copyOf(from, room);
    to = Arrays.copyOf(to, room);
    sentence = Arrays.copyOf(sentence, room);
    signature = Arrays.copyOf(signature, room);
    kind = Arrays.copyOf(kind, room);
    flags = Arrays.copyOf(flags, room);
  }

  int kindBit(int i) {
    return 1 << kind[i];
  }

  boolean capitals(int i) {
    return (flags[i] & CAPITALS) != 0;
  }

  boolean named(int i) {
    return (flags[i] & NAMED) != 0;
  }

  /** The token in its plain look, without apostrophes. */
  String word(int i) {
    char[] word = new char[to[i] - from[i]];
    int length = 0;
    for (int k = from[i]; k < to[i]; k++) {
      char c = plain.look[k];
      if (!Letters.apostrophe(c)) {
        word[length++] = c;
      }
    }
    return new String(word, 0, length);
  }

  int start(int i) {
    return plain.start(from[i]);
  }

  int end(int i) {
    return plain.end(to[i] - 1);
  }
}
