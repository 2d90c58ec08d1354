package org.numberdesk.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** Signatures for the demo, made without a link. */
@ApplicationScoped
public class SampleSignatures {

  @Inject private SigningRepository repository;
  @Inject private SealedFiles files;

  /** A letter signed by its signer at that time, sealed and kept as a real one is. */
  public Signature sign(SignatureLinks.Asked asked, Letter letter, Instant at) {
    Signature signature = new Signature(asked, at, SealedFiles.hash(LetterPaper.unsigned(letter)));
    signature.kept(
        files.keep(
            asked.organisationId(),
            letter.kind(),
            letter.fileName(),
            LetterPaper.signed(letter, signature, null)));
    repository.add(signature);
    return signature;
  }
}
