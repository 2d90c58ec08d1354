package org.numberdesk.letters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.organisations.VendorDesk;
import org.numberdesk.policy.PolicyDesk;
import org.numberdesk.preflight.Audience;
import org.numberdesk.preflight.Requirements;
import org.numberdesk.preflight.Requirements.Requirement;
import org.numberdesk.preflight.Stage;
import org.numberdesk.preflight.Submission;
import org.numberdesk.preflight.VendorPolicy;
import org.numberdesk.registrations.Registration;
import org.numberdesk.registrations.RegistrationDesk;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.shared.NotFound;

/** Writes letters from the rules of today and from what a registration says. */
@ApplicationScoped
@Transactional
public class LetterDesk {

  /** Countries that a sender type of more than one is asked about in. */
  private static final Set<String> NORTH_AMERICA = Set.of("US", "CA");

  private record Kept(LocalDate day, SenderType type, String country, VendorPolicy policy) {}

  @Inject private PolicyDesk policy;
  @Inject private VendorDesk vendor;
  @Inject private RegistrationDesk registrations;
  @Inject private Clock clock;

  private volatile Kept keptFor;
  private volatile byte[] kept;

  /** What a sender type asks for today. */
  @RequiresPermission(Permission.PREFLIGHT_USE)
  public List<Requirement> requirements(SenderType type, String country) {
    return Requirements.of(type, home(type, country), today(), policy.today());
  }

  /** The same as a tagged PDF. The last one written is kept: every new registration asks for it. */
  @RequiresPermission(Permission.PREFLIGHT_USE)
  public byte[] requirementsPdf(SenderType type, String country) {
    Kept asked = new Kept(today(), type, home(type, country), policy.today());
    if (!asked.equals(keptFor)) {
      byte[] written =
          RequirementsLetter.pdf(
              type,
              asked.country(),
              asked.day(),
              Requirements.of(type, asked.country(), asked.day(), asked.policy()));
      kept = written;
      keptFor = asked;
      return written;
    }
    return kept;
  }

  /**
   * The formal letter of a demo or developer account, filled from its registration, to be signed.
   *
   * @throws NotFound where the registration is neither
   */
  @RequiresPermission(value = Permission.REGISTRATIONS_VIEW, of = Registration.class)
  public byte[] consentPdf(Long registrationId) {
    Submission text = registrations.get(registrationId).submission();
    boolean asked =
        text.campaign().stage() == Stage.DEMO || text.campaign().audience() == Audience.DEVELOPERS;
    if (!asked) {
      throw new NotFound(Registration.class, registrationId);
    }
    return ConsentLetter.pdf(text, vendor.profile(), today());
  }

  /** The country a letter is about: a sender type of one country has no choice. */
  static String home(SenderType type, String country) {
    return switch (type) {
      case TOLL_FREE, SHORT_CODE ->
          country != null && NORTH_AMERICA.contains(country) ? country : "US";
      case CA_LONG_NUMBER -> "CA";
      case UK_LONG_NUMBER, UK_SHORT_CODE -> "GB";
      default -> "US";
    };
  }

  private LocalDate today() {
    return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
  }
}
