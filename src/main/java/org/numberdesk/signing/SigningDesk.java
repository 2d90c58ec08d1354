package org.numberdesk.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.numberdesk.documents.Document;
import org.numberdesk.security.Caller;
import org.numberdesk.security.OpenToAll;
import org.numberdesk.security.Secrets;
import org.numberdesk.shared.DomainEvent;
import org.numberdesk.shared.FieldError;
import org.numberdesk.shared.InvalidFields;

/**
 * What somebody with a personal link does: has a code sent, gives it back, reads, signs or
 * declines. A link that ended and one that never was are the same from outside.
 */
@ApplicationScoped
@Transactional
public class SigningDesk {

  private static final String WHY = "the secret of the link, and then the code, are the permission";
  private static final SecureRandom RANDOM = new SecureRandom();
  static final int REASON_LENGTH = 2000;

  @Inject private SigningRepository repository;
  @Inject private SealedFiles files;
  @Inject private GuessLimit limit;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject @Any private Instance<Signable> signables;
  @Inject private Event<DomainEvent> events;

  /**
   * What a link tells before the address is confirmed: not what is to be signed.
   *
   * @param email with most of it hidden
   */
  public record Invitation(String name, String email, Instant until) {}

  /** Whether the caller's address guessed too often and has to wait. */
  @OpenToAll(WHY)
  public boolean rests() {
    return limit.rests(caller.address());
  }

  /** What a link leads to, or empty for every link that leads nowhere. */
  @OpenToAll(WHY)
  public Optional<Invitation> open(String secret) {
    Optional<SignatureLink> found = limit.rests(caller.address()) ? Optional.empty() : find(secret);
    if (found.isEmpty()) {
      limit.failed(caller.address());
    }
    return found.map(
        link -> new Invitation(link.signerName(), hidden(link.signerEmail()), link.expiresAt()));
  }

  private Optional<SignatureLink> find(String secret) {
    return repository
        .find(Secrets.hash(secret == null ? "" : secret))
        .filter(link -> link.leadsOn(clock.instant()))
        .filter(link -> letterOf(link).isPresent());
  }

  private Optional<Letter> letterOf(SignatureLink link) {
    return owner(link).letter(link.subjectId()).map(link::letter);
  }

  private Signable owner(SignatureLink link) {
    return signables.stream()
        .filter(known -> known.subject().equals(link.subject()))
        .findFirst()
        .orElseThrow(LinkGone::new);
  }

  static String hidden(String email) {
    int at = email.indexOf('@');
    return email.substring(0, Math.min(1, at)) + "…" + email.substring(at);
  }

  private SignatureLink link(String secret) {
    return repository
        .findToChange(Secrets.hash(secret == null ? "" : secret))
        .filter(link -> link.leadsOn(clock.instant()))
        .orElseThrow(LinkGone::new);
  }

  /**
   * Sends the signer a code.
   *
   * @throws InvalidFields at {@code code} where too many were sent within the hour
   */
  @OpenToAll(WHY)
  public void sendCode(String secret) {
    SignatureLink link = link(secret);
    Instant now = clock.instant();
    if (!link.mayHaveCode(now)) {
      throw new InvalidFields("code", "signing.error.tooManyCodes");
    }
    String code = "%06d".formatted(RANDOM.nextInt(1_000_000));
    link.code(code, now);
    events.fire(mail(link, SigningMail.Kind.CODE, null, code, now.plus(SignatureLink.CODE_LASTS)));
  }

  private static SigningMail mail(
      SignatureLink link, SigningMail.Kind kind, String title, String secret, Instant until) {
    return mail(link, kind, title, secret, until, null);
  }

  private static SigningMail mail(
      SignatureLink link,
      SigningMail.Kind kind,
      String title,
      String secret,
      Instant until,
      Long document) {
    return new SigningMail(
        kind,
        link.subject(),
        Long.toString(link.subjectId()),
        link.organisationId(),
        link.signerEmail(),
        link.signerName(),
        title,
        secret,
        until,
        document);
  }

  /**
   * Gives the code back.
   *
   * @return a proof for the rest of this visit; null for a wrong code, which counts as a guess
   */
  @OpenToAll(WHY)
  public String confirm(String secret, String code) {
    SignatureLink link = link(secret);
    String proof = Secrets.random();
    String plain = code == null ? "" : code.replaceAll("\\s", "");
    if (!link.confirm(plain, proof, clock.instant())) {
      limit.failed(caller.address());
      return null;
    }
    return proof;
  }

  private SignatureLink proven(String secret, String proof) {
    SignatureLink link = link(secret);
    if (!link.provenBy(proof)) {
      throw new LinkGone();
    }
    return link;
  }

  /** The letter, for whom the address is confirmed. */
  @OpenToAll(WHY)
  public Letter letter(String secret, String proof) {
    return letterOf(proven(secret, proof)).orElseThrow(LinkGone::new);
  }

  /** The very file that is to be signed. */
  @OpenToAll(WHY)
  public byte[] shown(String secret, String proof) {
    SignatureLink link = proven(secret, proof);
    return files.read(link.organisationId(), link.documentId(), link.shownSha256());
  }

  /**
   * Signs. The link is used up, the sealed file is the answer.
   *
   * @param agreed what was ticked, in the order of the letter's consents
   * @throws InvalidFields at {@code consents[i]} or {@code typedName}
   */
  @OpenToAll(WHY)
  public byte[] sign(String secret, String proof, List<Boolean> agreed, Signature.Act act) {
    SignatureLink link = proven(secret, proof);
    Letter letter = letterOf(link).orElseThrow(LinkGone::new);
    List<FieldError> errors = new ArrayList<>();
    for (int i = 0; i < letter.consents().size(); i++) {
      if (i >= agreed.size() || !Boolean.TRUE.equals(agreed.get(i))) {
        errors.add(FieldError.of("consents[" + i + "]", "signing.error.consent"));
      }
    }
    String typed = act.typedName() == null ? "" : act.typedName().strip();
    if (!plain(typed).equals(plain(link.signerName()))) {
      errors.add(FieldError.of("typedName", "signing.error.name", link.signerName()));
    }
    if (!errors.isEmpty()) {
      throw new InvalidFields(errors);
    }
    Instant now = clock.instant();
    String browser = act.browser() == null ? "" : act.browser();
    Signature.Act done =
        new Signature.Act(
            typed,
            act.drawing(),
            caller.address(),
            browser.substring(0, Math.min(browser.length(), Signature.BROWSER_LENGTH)));
    Signature signature = new Signature(link, done, now);
    byte[] sealed = LetterPaper.signed(letter, signature, act.drawing());
    Document kept = files.keep(link.organisationId(), letter.kind(), letter.fileName(), sealed);
    repository.add(signature.kept(kept));
    endAll(link, now);
    owner(link).signed(link.subjectId(), signature);
    events.fire(
        mail(link, SigningMail.Kind.COPY, letter.heading(), null, null, signature.documentId()));
    return sealed;
  }

  private void endAll(SignatureLink link, Instant now) {
    repository.listOpen(link.subject(), link.subjectId(), now).forEach(open -> open.end(now));
    link.end(now);
  }

  private static String plain(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(java.util.Locale.ROOT);
  }

  /**
   * Declines.
   *
   * @throws InvalidFields at {@code reason} where none is given
   */
  @OpenToAll(WHY)
  public void decline(String secret, String proof, String reason) {
    SignatureLink link = proven(secret, proof);
    String why = reason == null ? "" : reason.strip();
    if (why.isEmpty()) {
      throw new InvalidFields("reason", "error.field.required");
    }
    if (why.length() > REASON_LENGTH) {
      throw new InvalidFields("reason", "error.field.tooLong", REASON_LENGTH);
    }
    Signable owner = owner(link);
    endAll(link, clock.instant());
    owner.declined(link.subjectId(), link.signerName(), why);
  }
}
