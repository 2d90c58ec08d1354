package org.numberdesk.registrations.brands;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.preflight.Submission;
import org.numberdesk.registrations.DraftDesk;
import org.numberdesk.registrations.Registration;
import org.numberdesk.registrations.RegistrationDesk;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.shared.DomainEvent;
import org.numberdesk.shared.DomainEvent.Change;
import org.numberdesk.shared.InvalidFields;
import org.numberdesk.shared.NotFound;

/** What customers do with their brand book: keep a brand, begin with one, see who used it. */
@ApplicationScoped
@Transactional
public class BrandDesk {

  /** Brands that a book holds. */
  public static final int MOST = 200;

  /** Editions and uses of a brand that are shown. */
  public static final int SHOWN = 50;

  @Inject private BrandRepository brands;
  @Inject private RegistrationDesk desk;
  @Inject private DraftDesk drafts;
  @Inject private Caller caller;
  @Inject private Event<DomainEvent> events;

  /**
   * A brand of the book.
   *
   * @param answers of its newest edition
   * @param uses how many registrations took or gave it
   */
  public record Entry(KnownBrand brand, Submission.Brand answers, long uses) {}

  /** A registration that took or gave an edition. */
  public record Use(Registration registration, int edition) {}

  /**
   * What the book knows of a registration's brand.
   *
   * @param brand null where the book does not know it
   * @param edition which one it took, 0 for none
   * @param same whether its answers still are those of that edition
   */
  public record Standing(KnownBrand brand, int edition, boolean same) {

    /** Whether the book has gone on since. */
    public boolean isBehind() {
      return brand != null && edition < brand.edition();
    }
  }

  @RequiresPermission(Permission.REGISTRATIONS_VIEW)
  public List<Entry> list() {
    if (caller.organisationId() == null) {
      return List.of();
    }
    List<KnownBrand> book = brands.list(caller.scope(), caller.organisationId(), MOST);
    List<Long> ids = book.stream().map(KnownBrand::id).toList();
    Map<Long, Submission.Brand> answers = new HashMap<>();
    brands.newest(ids).forEach(newest -> answers.put(newest.brandId(), newest.answers()));
    Map<Long, Long> uses = new HashMap<>();
    brands.countUses(ids).forEach(row -> uses.put((Long) row[0], (Long) row[1]));
    return book.stream()
        .map(brand -> new Entry(brand, answers.get(brand.id()), uses.getOrDefault(brand.id(), 0L)))
        .toList();
  }

  @RequiresPermission(value = Permission.REGISTRATIONS_VIEW, of = KnownBrand.class)
  public KnownBrand get(Long id) {
    return brands.find(caller.scope(), id).orElseThrow(() -> new NotFound(KnownBrand.class, id));
  }

  /** Its editions, newest first. */
  @RequiresPermission(value = Permission.REGISTRATIONS_VIEW, of = KnownBrand.class)
  public List<BrandEdition> editions(Long id) {
    return brands.editions(get(id).id(), SHOWN);
  }

  /** The registrations that took or gave one of its editions, newest first. */
  @RequiresPermission(value = Permission.REGISTRATIONS_VIEW, of = KnownBrand.class)
  public List<Use> uses(Long id) {
    return brands.uses(get(id).id(), SHOWN).stream()
        .map(row -> new Use((Registration) row[1], ((BrandUse) row[0]).edition()))
        .toList();
  }

  /** What the book knows of a registration's brand. */
  @RequiresPermission(value = Permission.REGISTRATIONS_VIEW, of = Registration.class)
  public Standing standing(Long registrationId) {
    Submission.Brand answers = desk.get(registrationId).submission().whole().brand();
    Optional<BrandUse> use = brands.useOf(registrationId);
    return use.flatMap(used -> brands.find(caller.scope(), used.brandId()))
        .map(
            brand ->
                new Standing(
                    brand,
                    use.get().edition(),
                    answersOf(brand, use.get().edition()).equals(answers)))
        .orElse(new Standing(null, 0, false));
  }

  private Submission.Brand answersOf(KnownBrand brand, int edition) {
    return brands.edition(brand.id(), edition).orElseThrow().answers();
  }

  /**
   * Keeps the brand of a registration: as the next edition of the brand it was taken from, or of
   * the one of the same name, else as a new brand. Where nothing changed no edition is written.
   */
  @RequiresPermission(value = Permission.REGISTRATIONS_EDIT, of = Registration.class)
  public KnownBrand keep(Long registrationId) {
    Registration from = desk.get(registrationId);
    Submission.Brand answers = from.submission().whole().brand();
    String name = nameOf(answers);
    KnownBrand brand = known(from, name).orElseGet(() -> fresh(from.organisationId(), name));
    if (brand.edition() == 0 || !answersOf(brand, brand.edition()).equals(answers)) {
      int edition = brand.next();
      brands.add(new BrandEdition(brand.id(), edition, answers));
      events.fire(
          new BrandKept(
              brand.id(),
              brand.organisationId(),
              "brand.keep",
              List.of(new Change(name, null, Integer.toString(edition)))));
    }
    used(registrationId, brand);
    return brand;
  }

  private Optional<KnownBrand> known(Registration from, String name) {
    Optional<KnownBrand> named = brands.findNamed(caller.scope(), from.organisationId(), name);
    if (named.isPresent()) {
      return named;
    }
    Optional<KnownBrand> taken =
        brands
            .useOf(from.id())
            .flatMap(use -> brands.find(caller.scope(), use.brandId()))
            .filter(brand -> sameEntity(brand, from.submission().whole().brand()));
    taken.ifPresent(brand -> brand.call(name));
    return taken;
  }

  /** Another name of the same legal entity is a new edition; another entity is another brand. */
  private boolean sameEntity(KnownBrand brand, Submission.Brand answers) {
    String taxId = answersOf(brand, brand.edition()).taxId();
    return taxId != null && taxId.equals(answers.taxId());
  }

  private KnownBrand fresh(long organisation, String name) {
    if (brands.list(caller.scope(), organisation, MOST).size() >= MOST) {
      throw new InvalidFields("brand", "registrations.brands.error.many", MOST);
    }
    KnownBrand brand = new KnownBrand(organisation, name);
    brands.add(brand);
    brands.flush();
    return brand;
  }

  private static String nameOf(Submission.Brand answers) {
    String name =
        answers.displayName() == null || answers.displayName().isBlank()
            ? answers.legalName()
            : answers.displayName();
    if (name == null || name.isBlank()) {
      throw new InvalidFields("brand.displayName", "registrations.brands.error.nameless");
    }
    String plain = name.strip();
    return plain.substring(0, Math.min(plain.length(), KnownBrand.NAME_LENGTH));
  }

  private void used(long registrationId, KnownBrand brand) {
    brands
        .useOf(registrationId)
        .ifPresentOrElse(
            use -> use.now(brand.id(), brand.edition()),
            () -> brands.add(new BrandUse(registrationId, brand.id(), brand.edition())));
  }

  /**
   * Begins a draft with the newest edition of a brand.
   *
   * @param type null where the numbers decide
   */
  @RequiresPermission(value = Permission.REGISTRATIONS_EDIT, of = KnownBrand.class)
  public Registration start(Long brandId, SenderType type, List<String> numbers) {
    KnownBrand brand = get(brandId);
    Registration draft = drafts.startFor(answersOf(brand, brand.edition()), type, numbers);
    used(draft.id(), brand);
    return draft;
  }

  /**
   * One registration to begin.
   *
   * @param brand the name in the book it took its brand from, or null
   */
  public record Start(Submission text, String brand) {}

  /** Begins one draft for each: all, or none where one cannot be taken. */
  @RequiresPermission(Permission.REGISTRATIONS_EDIT)
  public List<Registration> startAll(List<Start> starts) {
    List<Registration> begun = drafts.createAll(starts.stream().map(Start::text).toList());
    for (int i = 0; i < begun.size(); i++) {
      Registration draft = begun.get(i);
      if (starts.get(i).brand() != null) {
        brands
            .findNamed(caller.scope(), draft.organisationId(), starts.get(i).brand())
            .ifPresent(brand -> used(draft.id(), brand));
      }
    }
    return begun;
  }

  /** Writes the answers of the newest edition into a draft. */
  @RequiresPermission(value = Permission.REGISTRATIONS_EDIT, of = Registration.class)
  public Registration renew(Long registrationId, Long version) {
    KnownBrand brand =
        Optional.ofNullable(standing(registrationId).brand())
            .orElseThrow(() -> new NotFound(KnownBrand.class, registrationId));
    Submission text = desk.get(registrationId).submission();
    Registration renewed =
        desk.update(
            registrationId,
            version,
            new Submission(
                text.senderType(),
                answersOf(brand, brand.edition()),
                text.campaign(),
                text.consent(),
                text.policies(),
                text.filing()));
    used(registrationId, brand);
    return renewed;
  }

  /** The newest answers of the brands of these names that the caller's book has. */
  @RequiresPermission(Permission.REGISTRATIONS_EDIT)
  public Map<String, Submission.Brand> answersOf(Collection<String> names) {
    if (caller.organisationId() == null || names.isEmpty()) {
      return Map.of();
    }
    Map<Long, String> asked = new HashMap<>();
    brands.list(caller.scope(), caller.organisationId(), MOST).stream()
        .filter(brand -> names.contains(brand.name()))
        .forEach(brand -> asked.put(brand.id(), brand.name()));
    Map<String, Submission.Brand> answers = new HashMap<>();
    brands
        .newest(asked.keySet())
        .forEach(edition -> answers.put(asked.get(edition.brandId()), edition.answers()));
    return answers;
  }
}
