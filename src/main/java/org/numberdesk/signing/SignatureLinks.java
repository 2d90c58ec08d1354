package org.numberdesk.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.numberdesk.documents.Document;
import org.numberdesk.security.Secrets;
import org.numberdesk.shared.DomainEvent;

/** Personal links, as features ask for them and take them back, within their own use cases. */
@ApplicationScoped
public class SignatureLinks {

  @Inject private SigningRepository repository;
  @Inject private SealedFiles files;
  @Inject private FreshLink fresh;
  @Inject private Clock clock;
  @Inject private Event<DomainEvent> events;

  /** Whose letter and who signs it. */
  public record Asked(
      String subject, long subjectId, long organisationId, String name, String email) {}

  /** Puts the letter down as it is now and sends its signer the way to it. */
  public void ask(Asked asked, Letter letter, Instant until) {
    boolean again = !open(asked.subject(), asked.subjectId()).isEmpty();
    Document shown =
        files.keep(
            asked.organisationId(), letter.kind(), letter.fileName(), LetterPaper.unsigned(letter));
    String secret = Secrets.random();
    fresh.made(secret);
    repository.add(
        new SignatureLink(
                asked.subject(),
                asked.subjectId(),
                asked.organisationId(),
                secret,
                asked.name(),
                asked.email(),
                shown.id(),
                shown.sha256(),
                until)
            .showing(letter));
    events.fire(
        new SigningMail(
            again ? SigningMail.Kind.REMINDER : SigningMail.Kind.LINK,
            asked.subject(),
            Long.toString(asked.subjectId()),
            asked.organisationId(),
            asked.email(),
            asked.name(),
            letter.heading(),
            secret,
            until,
            null));
  }

  /** No link that is out leads to this letter any longer. */
  public void end(String subject, long subjectId) {
    open(subject, subjectId).forEach(link -> link.end(clock.instant()));
  }

  private List<SignatureLink> open(String subject, long subjectId) {
    return repository.listOpen(subject, subjectId, clock.instant());
  }

  /** The signatures under the letters of one thing, newest first. */
  public List<Signature> signatures(String subject, long subjectId) {
    return repository.list(subject, subjectId);
  }
}
