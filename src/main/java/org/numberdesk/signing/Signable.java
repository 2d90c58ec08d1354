package org.numberdesk.signing;

import java.util.Optional;

/** A feature whose things carry a letter to be signed. */
public interface Signable {

  /** What its things are called, {@code loa}: part of each link. */
  String subject();

  /** The letter of one of them as it stands now, or empty where there is none to sign. */
  Optional<Letter> letter(long subjectId);

  /** Somebody signed it; the sealed file is kept. In the transaction of the signature. */
  void signed(long subjectId, Signature signature);

  /** Somebody declined, and why. */
  void declined(long subjectId, String signerName, String reason);
}
