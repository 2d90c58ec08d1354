package org.numberdesk.registrations.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.numberdesk.organisations.Organisation;
import org.numberdesk.organisations.OrganisationRepository;
import org.numberdesk.registrations.Registration;
import org.numberdesk.registrations.RegistrationMove;
import org.numberdesk.registrations.RegistrationRepository;
import org.numberdesk.registrations.RegistrationRevision;
import org.numberdesk.registrations.RegistrationStep;
import org.numberdesk.registrations.WordDiff;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.shared.NotFound;

/** What became of wordings like the one of a case. */
@ApplicationScoped
@Transactional
public class PrecedentDesk {

  private static final int SHOWN = 5;
  private static final int READ = 12;
  private static final int DEEP = 40;
  private static final double LIKE = 0.25;

  private static final Set<RegistrationMove> SAID =
      EnumSet.of(
          RegistrationMove.CARRIER_APPROVE,
          RegistrationMove.CARRIER_REJECT,
          RegistrationMove.REQUEST_CHANGES,
          RegistrationMove.REJECT);

  @Inject private WordingRepository wordings;
  @Inject private RegistrationRepository registrations;
  @Inject private OrganisationRepository organisations;
  @Inject private Caller caller;

  /** The likest wordings of which something was said, the carriers' answers first. */
  @RequiresPermission(value = Permission.REVIEW_VIEW, of = Registration.class)
  public List<Precedent> list(Long id) {
    Registration asked =
        registrations
            .find(caller.scope(), id)
            .orElseThrow(() -> new NotFound(Registration.class, id));
    String wording = wording(asked);
    List<Registration> like =
        wordings.listSharing(Likeness.marks(wording), id, DEEP, READ).stream()
            .map(found -> registrations.find(caller.scope(), found).orElse(null))
            .filter(Objects::nonNull)
            .toList();
    Map<Long, Organisation> owners =
        organisations.map(
            caller.scope(),
            like.stream().map(Registration::organisationId).collect(Collectors.toSet()));
    return like.stream()
        .map(found -> precedent(found, wording, owners.get(found.organisationId())))
        .filter(Objects::nonNull)
        .filter(found -> found.likeness() >= LIKE)
        .sorted(
            Comparator.comparing((Precedent found) -> carrier(found.outcome()) ? 0 : 1)
                .thenComparing(Comparator.comparing(Precedent::likeness).reversed())
                .thenComparing(Comparator.comparing(Precedent::at).reversed()))
        .limit(SHOWN)
        .toList();
  }

  private static boolean carrier(RegistrationMove move) {
    return move == RegistrationMove.CARRIER_APPROVE || move == RegistrationMove.CARRIER_REJECT;
  }

  private static String wording(Registration found) {
    List<RegistrationRevision> revisions = found.revisions();
    return revisions.isEmpty()
        ? found.submission().whole().consent().callToAction()
        : wording(revisions.get(revisions.size() - 1));
  }

  private static String wording(RegistrationRevision revision) {
    return revision.submission().whole().consent().callToAction();
  }

  private static Precedent precedent(Registration found, String wording, Organisation owner) {
    RegistrationStep said =
        found.steps().stream()
            .filter(step -> SAID.contains(step.move()))
            .reduce((earlier, later) -> later)
            .orElse(null);
    if (said == null || found.submittedAt() == null) {
      return null;
    }
    return new Precedent(
        found.id(),
        found.title(),
        owner == null ? "" : owner.name(),
        said.revision(),
        Likeness.between(wording, wording(found)),
        said.move(),
        said.at(),
        Math.max(0, Duration.between(handedIn(found, said), said.at()).toDays()),
        said.reasons(),
        said.move() == RegistrationMove.CARRIER_APPROVE ? change(found, said) : List.of());
  }

  private static java.time.Instant handedIn(Registration found, RegistrationStep said) {
    return found.steps().stream()
        .filter(step -> step.move() == RegistrationMove.SUBMIT)
        .filter(step -> step.revision() == said.revision())
        .map(RegistrationStep::at)
        .findFirst()
        .orElse(found.submittedAt());
  }

  /** What was changed between the last refusal and the revision that passed. */
  private static List<WordDiff.Piece> change(Registration found, RegistrationStep passed) {
    int refused =
        found.steps().stream()
            .filter(step -> !step.reasons().isEmpty() && step.revision() < passed.revision())
            .mapToInt(RegistrationStep::revision)
            .max()
            .orElse(0);
    if (refused == 0) {
      return List.of();
    }
    String before = text(found, refused);
    String after = text(found, passed.revision());
    return Objects.equals(before, after) ? List.of() : WordDiff.between(before, after);
  }

  private static String text(Registration found, int revision) {
    return found.revisions().stream()
        .filter(one -> one.revision() == revision)
        .map(PrecedentDesk::wording)
        .findFirst()
        .orElse(null);
  }
}
