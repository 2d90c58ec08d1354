package org.numberdesk.loa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.numberdesk.organisations.Organisation;
import org.numberdesk.organisations.OrganisationRepository;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.shared.DomainEvent;
import org.numberdesk.shared.InvalidFields;
import org.numberdesk.shared.NotFound;

/** Signed letters at hand by number, and the challenges to them. */
@ApplicationScoped
@Transactional
public class LetterArchiveDesk {

  @Inject private LoaRepository requests;
  @Inject private LoaLetters letters;
  @Inject private OrganisationRepository organisations;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<DomainEvent> events;

  /** The requests with a signed letter that names a number, newest first. */
  @RequiresPermission(Permission.LOA_REVIEW)
  public List<LoaRequest> find(String e164) {
    return requests.listSigned(e164);
  }

  /**
   * The sealed file.
   *
   * @throws org.numberdesk.signing.SealBroken if what is stored is not what was sealed
   */
  @RequiresPermission(value = Permission.LOA_REVIEW, of = LoaRequest.class)
  public byte[] letter(Long id) {
    return letters.pdf(get(id));
  }

  private LoaRequest get(Long id) {
    return requests
        .find(caller.scope(), id)
        .filter(request -> request.documentSha256() != null)
        .orElseThrow(() -> new NotFound(LoaRequest.class, id));
  }

  /** Notes that the letter of a number was challenged; its clock of business days begins. */
  @RequiresPermission(value = Permission.LOA_REVIEW, of = LoaRequest.class)
  public LoaChallenge challenge(Long id, String number, String note) {
    LoaRequest request = get(id);
    if (note != null && note.length() > LoaChallenge.NOTE_LENGTH) {
      throw new InvalidFields("note", "error.field.tooLong", LoaChallenge.NOTE_LENGTH);
    }
    Organisation owner = organisations.find(caller.scope(), request.organisationId()).orElseThrow();
    Instant due = LoaRules.standard().challengeDue(clock.instant(), owner.zone(), owner.country());
    LoaChallenge challenge = new LoaChallenge(request, number, note, due);
    requests.add(challenge);
    events.fire(
        new LoaChallenged(
            id, request.organisationId(), LoaMoves.title(request), number, due, false));
    return challenge;
  }

  /** Open challenges, the most urgent first. */
  @RequiresPermission(Permission.LOA_REVIEW)
  public List<LoaChallenge> challenges() {
    return requests.listChallenges();
  }

  /** The letter was shown. */
  @RequiresPermission(value = Permission.LOA_REVIEW, of = LoaRequest.class)
  public void answered(Long id, long challenge) {
    LoaChallenge found =
        requests
            .findChallenge(challenge)
            .filter(one -> one.requestId() == id)
            .orElseThrow(() -> new NotFound(LoaChallenge.class, challenge));
    found.answered(clock.instant());
    events.fire(
        new LoaChallenged(
            id, found.organisationId(), found.title(), found.number(), found.dueAt(), true));
  }
}
