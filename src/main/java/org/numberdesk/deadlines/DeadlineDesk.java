package org.numberdesk.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.shared.FieldError;
import org.numberdesk.shared.InvalidFields;
import org.numberdesk.shared.NotFound;

/**
 * How staff keep the dated rules. Every change is audited, and the numbers it touches judged anew.
 */
@ApplicationScoped
@Transactional
public class DeadlineDesk {

  /** A check older than this is due again. */
  public static final int CHECK_DAYS = 90;

  @Inject private DeadlineRepository deadlines;
  @Inject private DeadlineKeeper keeper;

  /** What a move or an end is based on; texts of people, checked here. */
  public record Basis(String why, String source, String checked) {}

  /**
   * Adds a rule.
   *
   * @throws InvalidFields for what cannot be taken, or a name that is taken already
   */
  @RequiresPermission(Permission.DEADLINES_EDIT)
  public RegulatoryDeadline add(DeadlineEntry entry) {
    List<FieldError> errors = new ArrayList<>(entry.errors(today()));
    if (errors.isEmpty() && deadlines.find(entry.id()).isPresent()) {
      errors.add(FieldError.of("id", "deadlines.error.idTaken"));
    }
    refuse(errors);
    return keeper.add(entry);
  }

  /**
   * Corrects what is said of a rule; its date and its status stay.
   *
   * @throws InvalidFields for what cannot be taken
   */
  @RequiresPermission(Permission.DEADLINES_EDIT)
  public void correct(String key, long version, DeadlineEntry entry) {
    RegulatoryDeadline rule = find(key, version);
    refuse(entry.errors(today()));
    keeper.correct(rule, entry);
  }

  /**
   * Moves a rule to another date; customers it touches are told at once.
   *
   * @param date ISO date
   * @param status what it is from then on
   */
  @RequiresPermission(Permission.DEADLINES_EDIT)
  public void move(String key, long version, String date, DeadlineStatus status, Basis basis) {
    RegulatoryDeadline rule = find(key, version);
    List<FieldError> errors = basisErrors(basis);
    LocalDate day = DeadlineEntry.date(date).orElse(null);
    if (day == null || day.getYear() < 2000 || day.getYear() > 2100) {
      errors.add(FieldError.of("date", "error.field.date"));
    } else if (day.equals(rule.dueOn()) && rule.precision() == DatePrecision.DAY) {
      errors.add(FieldError.of("date", "deadlines.error.sameDate"));
    }
    if (status == null || status == DeadlineStatus.VACATED) {
      errors.add(FieldError.of("status", "error.field.notInList"));
    }
    refuse(errors);
    keeper.move(rule, day, status, basis.why(), basis.source(), checked(basis));
  }

  /** Ends a rule: it will not happen. Customers it touched are told at once. */
  @RequiresPermission(Permission.DEADLINES_EDIT)
  public void vacate(String key, long version, Basis basis) {
    RegulatoryDeadline rule = find(key, version);
    List<FieldError> errors = basisErrors(basis);
    if (basis.why() == null || basis.why().isBlank()) {
      errors.add(FieldError.of("why", "error.field.required"));
    }
    refuse(errors);
    keeper.vacate(rule, basis.why(), basis.source(), checked(basis));
  }

  /** Somebody read the source again and found the rule as it stands here. */
  @RequiresPermission(Permission.DEADLINES_EDIT)
  public void check(String key, long version) {
    keeper.check(find(key, version));
  }

  /** Rules whose source nobody has read for ninety days, the longest unread first. */
  @RequiresPermission(Permission.DEADLINES_EDIT)
  public List<RegulatoryDeadline> listUnchecked() {
    return deadlines.listUnchecked(today().minusDays(CHECK_DAYS));
  }

  private List<FieldError> basisErrors(Basis basis) {
    List<FieldError> errors = new ArrayList<>();
    if (basis.source() != null
        && !basis.source().isBlank()
        && !basis.source().strip().matches("https?://[^\\s<>\"]{3,990}")) {
      errors.add(FieldError.of("source", "deadlines.error.source"));
    }
    if (basis.why() != null && basis.why().length() > 120) {
      errors.add(FieldError.of("why", "error.field.tooLong", 120));
    }
    if (basis.checked() != null && !basis.checked().isBlank()) {
      LocalDate day = DeadlineEntry.date(basis.checked()).orElse(null);
      if (day == null) {
        errors.add(FieldError.of("checked", "error.field.date"));
      } else if (day.isAfter(today())) {
        errors.add(FieldError.of("checked", "deadlines.error.checkedAhead"));
      }
    }
    return errors;
  }

  private LocalDate checked(Basis basis) {
    return DeadlineEntry.date(basis.checked()).orElse(today());
  }

  private static void refuse(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw new InvalidFields(errors);
    }
  }

  private RegulatoryDeadline find(String key, long version) {
    RegulatoryDeadline rule =
        deadlines.find(key).orElseThrow(() -> new NotFound(RegulatoryDeadline.class, key));
    rule.expect(version);
    return rule;
  }

  private LocalDate today() {
    return keeper.today();
  }
}
