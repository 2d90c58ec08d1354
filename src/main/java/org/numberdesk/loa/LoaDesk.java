package org.numberdesk.loa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.numberdesk.documents.DocumentStore;
import org.numberdesk.numbers.E164;
import org.numberdesk.numbers.NumbersAffected;
import org.numberdesk.organisations.Organisation;
import org.numberdesk.organisations.OrganisationRepository;
import org.numberdesk.registrations.RegistrationRepository;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.PermissionDenied;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.security.Scope;
import org.numberdesk.security.Vault;
import org.numberdesk.shared.DomainEvent;
import org.numberdesk.shared.DomainEvent.Change;
import org.numberdesk.shared.FieldError;
import org.numberdesk.shared.InvalidFields;
import org.numberdesk.shared.NotFound;
import org.numberdesk.shared.Page;
import org.numberdesk.shared.PageRequest;

/**
 * What customers do with requests for SMS on voice numbers: write, hand in, answer, take back.
 * Staff may write a draft for them.
 */
@ApplicationScoped
@Transactional
public class LoaDesk {

  @Inject private LoaRepository requests;
  @Inject private LoaMoves moves;
  @Inject private EligibilityCheck eligibility;
  @Inject private OrganisationRepository organisations;
  @Inject private RegistrationRepository registrations;
  @Inject private DocumentStore documents;
  @Inject private LoaLetters letters;
  @Inject private Vault vault;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<DomainEvent> events;
  @Inject private Event<NumbersAffected> affected;

  /**
   * A new draft.
   *
   * @param organisationKey for whom, where staff write it; null for the caller's own
   * @throws InvalidFields where a part can never be right
   */
  @RequiresPermission(Permission.LOA_EDIT)
  public LoaRequest create(String organisationKey, LoaText given) {
    Organisation owner = owner(organisationKey);
    LoaText text = clean(given, owner);
    LoaRequest draft =
        new LoaRequest(owner.id(), text, verdicts(owner.id(), text, null), clock.instant());
    keepPin(draft, text.pin());
    requests.add(draft);
    requests.flush();
    written(draft, true, List.of());
    return draft;
  }

  private Organisation owner(String key) {
    if (key == null && caller.organisationId() == null) {
      throw new InvalidFields("organisation", "loa.error.organisationNeeded");
    }
    Scope scope = caller.scope();
    return (key == null
            ? organisations.find(scope, caller.organisationId())
            : organisations.findByKey(scope, key))
        .orElseThrow(() -> new NotFound(Organisation.class, key));
  }

  private LoaText clean(LoaText given, Organisation owner) {
    LoaText text = LoaTextCheck.clean(given, owner.country());
    Scope scope = Scope.of(owner.id());
    List<FieldError> errors = new ArrayList<>();
    for (int i = 0; i < text.documents().size(); i++) {
      if (documents.find(scope, text.documents().get(i)).isEmpty()) {
        errors.add(FieldError.of("documents[" + i + "]", "loa.error.document"));
      }
    }
    Long registration = text.registration();
    if (registration != null && registrations.find(scope, registration).isEmpty()) {
      errors.add(FieldError.of(LoaField.REGISTRATION.path(), "loa.error.registration"));
    }
    LoaMoves.refuse(errors);
    return text;
  }

  private List<LoaVerdict> verdicts(long organisation, LoaText text, Long request) {
    return eligibility.check(organisation, text.numbers(), text.voiceCarrier(), request);
  }

  /** Null leaves a PIN as it is, an empty one takes it away. */
  private void keepPin(LoaRequest request, String pin) {
    if (pin != null) {
      request.pin(pin.isBlank() ? null : vault.seal(pin.strip()));
    }
  }

  @RequiresPermission(value = Permission.LOA_VIEW, of = LoaRequest.class)
  public LoaRequest get(Long id) {
    return requests.find(caller.scope(), id).orElseThrow(() -> new NotFound(LoaRequest.class, id));
  }

  /** What is found of the numbers: judged anew while the customer may still change them. */
  @RequiresPermission(value = Permission.LOA_VIEW, of = LoaRequest.class)
  public List<LoaVerdict> eligibility(Long id) {
    LoaRequest request = get(id);
    return request.status(clock.instant()).editable()
        ? verdicts(request.organisationId(), request.text(), request.id())
        : request.verdicts();
  }

  /** What would be found of numbers, before anything is written. */
  @RequiresPermission(Permission.LOA_EDIT)
  public List<LoaVerdict> judge(Long organisation, List<String> numbers, String voiceCarrier) {
    Organisation owner =
        organisations
            .find(caller.scope(), organisation == null ? -1 : organisation)
            .orElseThrow(() -> new NotFound(Organisation.class, organisation));
    List<String> clean =
        numbers.stream()
            .flatMap(number -> E164.parse(number, owner.country()).stream())
            .map(E164::value)
            .distinct()
            .toList();
    return eligibility.check(owner.id(), clean, voiceCarrier, null);
  }

  /**
   * The letter as a PDF: as it would be signed, or sealed with its signature.
   *
   * @throws org.numberdesk.signing.SealBroken if what is stored is not what was sealed
   */
  @RequiresPermission(value = Permission.LOA_VIEW, of = LoaRequest.class)
  public byte[] letter(Long id) {
    return letters.pdf(get(id));
  }

  @RequiresPermission(Permission.LOA_VIEW)
  public Page<LoaRequest> list(LoaFilter filter, PageRequest request) {
    return requests.list(caller.scope(), filter, request);
  }

  /** Every move of these requests, oldest first. */
  @RequiresPermission(Permission.LOA_VIEW)
  public Map<Long, List<LoaStep>> steps(Collection<LoaRequest> of) {
    return requests.steps(
        of.stream()
            .filter(request -> caller.scope().covers(request.organisationId()))
            .map(LoaRequest::id)
            .toList());
  }

  @RequiresPermission(Permission.LOA_VIEW)
  public Map<LoaStatus, Long> countByStatus() {
    return requests.countByStatus(caller.scope());
  }

  /**
   * Replaces the form; while staff wait for an answer, only in the fields they asked about.
   *
   * @param version the version it was read in, or null for whichever
   */
  @RequiresPermission(value = Permission.LOA_EDIT, of = LoaRequest.class)
  public LoaRequest update(Long id, Long version, LoaText given) {
    LoaRequest request =
        requests
            .findToChange(caller.scope(), id)
            .orElseThrow(() -> new NotFound(LoaRequest.class, id));
    if (caller.isStaff() && request.storedStatus() != LoaStatus.DRAFT) {
      throw new PermissionDenied(Permission.LOA_EDIT);
    }
    if (version != null) {
      request.expect(version);
    }
    Instant now = clock.instant();
    if (!request.status(now).editable()) {
      throw new LoaNotEditable(request.status(now));
    }
    LoaText text =
        clean(given, organisations.find(caller.scope(), request.organisationId()).orElseThrow());
    LoaText before = request.text();
    List<LoaField> changed = LoaField.changed(before, text);
    List<FieldError> errors = new ArrayList<>(LoaTextCheck.unasked(changed, request.marked()));
    List<LoaVerdict> found = verdicts(request.organisationId(), text, request.id());
    if (request.storedStatus().open()) {
      errors.addAll(LoaTextCheck.unfit(found));
    }
    LoaMoves.refuse(errors);
    List<String> touched =
        Stream.concat(request.numbers().stream(), text.numbers().stream()).distinct().toList();
    request.edit(text, found, now);
    keepPin(request, text.pin());
    requests.flush();
    if (request.storedStatus().open()) {
      requests.hold(request);
    }
    written(request, false, changes(changed, before, text));
    affected.fire(new NumbersAffected(request.organisationId(), touched));
    return request;
  }

  private static List<Change> changes(List<LoaField> changed, LoaText before, LoaText after) {
    return changed.stream()
        .map(
            field ->
                field == LoaField.PIN
                    ? new Change(field.path(), null, null)
                    : new Change(field.path(), words(field, before), words(field, after)))
        .toList();
  }

  private static String words(LoaField field, LoaText text) {
    String said = Objects.toString(field.of(text), null);
    return said == null || said.length() <= 1000 ? said : said.substring(0, 1000) + "…";
  }

  private void written(LoaRequest request, boolean created, List<Change> changes) {
    events.fire(new LoaEdited(request.id(), request.organisationId(), created, changes));
  }

  /** Hands it in: complete, and every number eligible. */
  @RequiresPermission(value = Permission.LOA_SUBMIT, of = LoaRequest.class)
  public LoaRequest submit(Long id, LoaMoveBody body) {
    return handIn(id, LoaMove.SUBMIT, body);
  }

  /** Answers what staff asked; the fields may be as they were. */
  @RequiresPermission(value = Permission.LOA_SUBMIT, of = LoaRequest.class)
  public LoaRequest answer(Long id, LoaMoveBody body) {
    return handIn(id, LoaMove.ANSWER, body);
  }

  private LoaRequest handIn(Long id, LoaMove move, LoaMoveBody body) {
    LoaRequest request = moves.begin(id, move, body);
    List<FieldError> errors = LoaMoves.check(move, body);
    LoaText text = request.text();
    errors.addAll(LoaTextCheck.missing(text));
    List<LoaVerdict> found = verdicts(request.organisationId(), text, request.id());
    errors.addAll(LoaTextCheck.unfit(found));
    LoaMoves.refuse(errors);
    request.judged(found);
    if (move == LoaMove.SUBMIT) {
      request.submitted(clock.instant());
    }
    moves.make(request, move, null, body.comment(), List.of());
    requests.hold(request);
    moves.follow(request);
    return request;
  }

  /** Takes it back for good. */
  @RequiresPermission(value = Permission.LOA_SUBMIT, of = LoaRequest.class)
  public LoaRequest withdraw(Long id, LoaMoveBody body) {
    return plain(id, LoaMove.WITHDRAW, body);
  }

  /** Wishes to cancel what is with the carrier already; staff do it if it still can be. */
  @RequiresPermission(value = Permission.LOA_SUBMIT, of = LoaRequest.class)
  public LoaRequest requestCancel(Long id, LoaMoveBody body) {
    return plain(id, LoaMove.REQUEST_CANCEL, body);
  }

  private LoaRequest plain(Long id, LoaMove move, LoaMoveBody body) {
    LoaRequest request = moves.begin(id, move, body);
    LoaMoves.refuse(LoaMoves.check(move, body));
    moves.make(request, move, null, body.comment(), List.of());
    if (move == LoaMove.REQUEST_CANCEL) {
      request.wishesCancel();
    }
    moves.follow(request);
    return request;
  }
}
