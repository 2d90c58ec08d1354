package org.numberdesk.loa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.numberdesk.organisations.Organisation;
import org.numberdesk.organisations.OrganisationRepository;
import org.numberdesk.organisations.VendorDesk;
import org.numberdesk.organisations.VendorProfile;
import org.numberdesk.security.Scope;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.Words;
import org.numberdesk.signing.Letter;
import org.numberdesk.signing.LetterPaper;
import org.numberdesk.signing.SealedFiles;
import org.numberdesk.signing.Signable;
import org.numberdesk.signing.Signature;
import org.numberdesk.signing.SignatureLinks;

/** The letters of requests: their text, the way to their signers, what a signature does. */
@ApplicationScoped
class LoaLetters implements Signable {

  static final String SUBJECT = "loa";

  @Inject private LoaRepository requests;
  @Inject private LoaMoves moves;
  @Inject private OrganisationRepository organisations;
  @Inject private VendorDesk vendors;
  @Inject private SignatureLinks links;
  @Inject private SealedFiles files;
  @Inject private Clock clock;

  @Override
  public String subject() {
    return SUBJECT;
  }

  @Override
  public Optional<Letter> letter(long subjectId) {
    return requests
        .find(Scope.EVERYTHING, subjectId)
        .filter(request -> request.status(clock.instant()) == LoaStatus.AWAITING_SIGNATURE)
        .map(this::letter);
  }

  Letter letter(LoaRequest request) {
    LoaText text = request.text();
    VendorProfile vendor = vendors.profile();
    String support =
        vendor.supportPhone().isEmpty()
            ? vendor.supportEmail()
            : vendor.supportEmail() + ", " + vendor.supportPhone();
    Organisation owner =
        organisations.find(Scope.EVERYTHING, request.organisationId()).orElseThrow();
    return LoaLetter.of(
        request.id(),
        text,
        new LoaLetter.Vendor(
            vendor.legalName(), vendor.address().lines(), vendor.nnid(), vendor.respOrg(), support),
        owner.name(),
        textsFrom(text),
        clock.instant().atZone(ZoneOffset.UTC).toLocalDate());
  }

  private static String textsFrom(LoaText text) {
    if (text.preferredCutover() == null) {
      return null;
    }
    ZoneId zone = ZoneId.of(text.preferredCutover().zone());
    Instant at =
        LoaTextCheck.local(text.preferredCutover().start()).orElseThrow().atZone(zone).toInstant();
    return Words.of("loa.letter.notBefore", Dates.dateTime(at, zone), Dates.clock(zone));
  }

  /** The signed letter as it was sealed, or the letter as it would be signed now. */
  byte[] pdf(LoaRequest request) {
    return request.documentSha256() == null
        ? LetterPaper.unsigned(letter(request))
        : files.read(request.organisationId(), request.documentId(), request.documentSha256());
  }

  void follow(@Observes LetterWanted wanted) {
    LoaRequest request = wanted.request();
    if (wanted.until() == null) {
      links.end(SUBJECT, request.id());
      return;
    }
    LoaText.Signer signer = request.text().signer();
    links.ask(
        new SignatureLinks.Asked(
            SUBJECT, request.id(), request.organisationId(), signer.fullName(), signer.email()),
        letter(request),
        wanted.until());
  }

  @Override
  public void signed(long subjectId, Signature signature) {
    LoaRequest request = begun(subjectId, LoaMove.SIGN);
    moves.make(request, LoaMove.SIGN, signature.signerName(), null, null, List.of());
    request.signed(
        signature.signedAt(),
        LoaRules.standard()
            .letterExpires(request.voiceCarrier(), request.numbers(), signature.signedAt()),
        signature.documentId(),
        signature.sha256());
    moves.follow(request);
  }

  @Override
  public void declined(long subjectId, String signerName, String reason) {
    LoaRequest request = begun(subjectId, LoaMove.DECLINE);
    moves.make(request, LoaMove.DECLINE, signerName, null, reason, List.of());
    request.ask(
        List.of(),
        reason,
        clock.instant().plus(java.time.Duration.ofDays(LoaRules.standard().clocks().infoDays())));
    moves.follow(request);
  }

  private LoaRequest begun(long id, LoaMove move) {
    LoaRequest request = requests.findToChange(Scope.EVERYTHING, id).orElseThrow();
    moves.allow(request, move);
    return request;
  }
}
