package org.numberdesk.loa.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.numberdesk.documents.Document;
import org.numberdesk.documents.DocumentDesk;
import org.numberdesk.documents.DocumentKind;
import org.numberdesk.loa.LoaDesk;
import org.numberdesk.loa.LoaMove;
import org.numberdesk.loa.LoaMoveBody;
import org.numberdesk.loa.LoaRequest;
import org.numberdesk.loa.LoaReviewDesk;
import org.numberdesk.loa.LoaStatus;
import org.numberdesk.loa.LoaStep;
import org.numberdesk.loa.LoaText;
import org.numberdesk.loa.LoaVerdict;
import org.numberdesk.numbers.web.DueWords;
import org.numberdesk.numbers.web.ShownNumber;
import org.numberdesk.organisations.Organisation;
import org.numberdesk.organisations.OrganisationDirectory;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.BusinessRuleViolation;
import org.numberdesk.shared.Causes;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.InvalidFields;
import org.numberdesk.shared.NotAllowed;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.web.Notices;
import org.numberdesk.signing.FreshLink;
import org.primefaces.model.file.UploadedFile;

/** Puts a request into words for its page. */
@ApplicationScoped
public class LoaCases {

  @Inject private LoaDesk desk;
  @Inject private LoaReviewDesk review;
  @Inject private DocumentDesk documents;
  @Inject private OrganisationDirectory organisations;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private FreshLink fresh;
  @Inject private Notices notices;

  Instant now() {
    return clock.instant();
  }

  /** Makes a move on each, in a transaction of its own, and tells how many it suited. */
  void batch(List<LoaRow> rows, LoaMove move) {
    List<String> left = new ArrayList<>();
    for (LoaRow row : rows) {
      try {
        review.make(row.id(), move, LoaMoveBody.of(row.version(), null));
      } catch (RuntimeException e) {
        boolean told =
            Causes.find(e, BusinessRuleViolation.class).isPresent()
                || Causes.find(e, InvalidFields.class).isPresent()
                || Causes.find(e, NotAllowed.class).isPresent();
        if (!told) {
          throw e;
        }
        left.add(row.title());
      }
    }
    notices.done("loa.notice.batch", rows.size() - left.size(), Words.of(move));
    if (!left.isEmpty()) {
      notices.failed("loa.notice.batchLeft", left.size(), String.join(", ", left));
    }
    notices.keep();
  }

  /** Where no mail goes out by itself, whoever asked for the signature hands the link on. */
  void tellLink() {
    if (fresh.address() != null) {
      notices.done("loa.notice.link", fresh.address());
      notices.keep();
    }
  }

  /** Keeps an upload for a request. */
  Document upload(LoaRequest request, String kind, UploadedFile file) {
    try (InputStream bytes = file == null ? null : file.getInputStream()) {
      String key = caller.isStaff() ? organisations.get(request.organisationId()).key() : null;
      return documents.add(
          key, DocumentKind.valueOf(kind), file == null ? null : file.getFileName(), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  LoaView view(LoaRequest request) {
    Instant now = clock.instant();
    ZoneId zone = caller.zone();
    LoaStatus status = request.status(now);
    List<LoaVerdict> verdicts = desk.eligibility(request.id());
    List<LoaStep> steps = desk.steps(List.of(request)).getOrDefault(request.id(), List.of());
    Organisation owner = organisations.get(request.organisationId());
    String sub =
        request.voiceCarrier().isEmpty()
            ? Words.of("loa.case.sub.noCarrier", request.numberCount())
            : Words.of("loa.case.sub", request.voiceCarrier(), request.numberCount());
    return new LoaView(
        request.id(),
        request.customerName().isEmpty() ? Words.of("loa.list.unnamed") : request.customerName(),
        caller.isStaff() ? owner.name() + " · " + sub : sub,
        status.look(),
        Words.of("loa.next." + status.name()),
        NextWho.of(status, caller),
        NextWho.by(request, status, now, zone),
        LoaStations.of(request, status, steps, day -> DueWords.day(day, now, zone)),
        LoaNotes.of(request, status, owner, caller, now),
        request.question(),
        LoaParts.of(request.text(), request.hasPin()),
        verdicts.stream().map(LoaCases::line).toList(),
        verdicts.stream().filter(verdict -> !verdict.isEligible()).count(),
        files(request.text().documents(), zone),
        history(steps, zone),
        letter(request, zone),
        request.documentSha256() != null);
  }

  private static LoaView.NumberLine line(LoaVerdict verdict) {
    ShownNumber shown = ShownNumber.of(verdict.number());
    return new LoaView.NumberLine(
        verdict.number(), shown.code(), shown.rest(), verdict.isEligible(), verdict.getMessage());
  }

  List<LoaView.FileLine> files(List<Long> ids, ZoneId zone) {
    return documents.list(ids).stream()
        .map(
            file ->
                new LoaView.FileLine(
                    file.id(),
                    file.name(),
                    Words.of("loa.file." + file.kind().name())
                        + " · "
                        + Dates.date(file.createdAt(), zone)))
        .toList();
  }

  /** Letters the customer uploaded, newest first. */
  List<LoaView.FileLine> scans(LoaRequest request) {
    return documents.newest(request.organisationId()).stream()
        .filter(file -> file.kind() == DocumentKind.LOA)
        .map(
            file ->
                new LoaView.FileLine(
                    file.id(),
                    file.name() + " · " + Dates.date(file.createdAt(), caller.zone()),
                    ""))
        .toList();
  }

  private static List<LoaView.Event> history(List<LoaStep> steps, ZoneId zone) {
    List<LoaView.Event> events = new ArrayList<>();
    for (int i = steps.size() - 1; i >= 0; i--) {
      LoaStep step = steps.get(i);
      String who = step.actorName() == null ? "" : step.actorName() + ": ";
      String said = step.remark() == null ? "" : step.remark();
      events.add(
          new LoaView.Event(
              step.to().look(),
              Words.of("loa.done." + step.move().name()),
              Dates.dateTime(step.at(), zone),
              said.isEmpty() ? who.replace(": ", "") : who + said,
              step.code() == null ? "" : step.code()));
    }
    return events;
  }

  private List<LoaView.Pair> letter(LoaRequest request, ZoneId zone) {
    List<LoaView.Pair> pairs = new ArrayList<>();
    if (request.signedAt() != null) {
      add(pairs, "signedAt", Dates.dateTime(request.signedAt(), zone));
      add(pairs, "expiresAt", Dates.date(request.expiresAt(), zone));
      add(pairs, "sha256", request.documentSha256());
    }
    if (request.attempt() > 0) {
      add(pairs, "attempt", Integer.toString(request.attempt()));
    }
    if (request.sentAt() != null) {
      add(pairs, "sentAt", Dates.dateTime(request.sentAt(), zone));
    }
    if (request.releasedAt() != null) {
      add(pairs, "releasedAt", Dates.dateTime(request.releasedAt(), zone));
    }
    if (request.testEvidence() != null) {
      add(pairs, "evidence", request.testEvidence());
    }
    return pairs;
  }

  private static void add(List<LoaView.Pair> pairs, String key, String text) {
    pairs.add(new LoaView.Pair(Words.of("loa.fact." + key), text));
  }

  static String wish(LoaText text) {
    return text.preferredCutover() == null
        ? Words.of("loa.fact.noWish")
        : text.preferredCutover().start().replace('T', ' ')
            + " ("
            + text.preferredCutover().zone()
            + ")";
  }
}
