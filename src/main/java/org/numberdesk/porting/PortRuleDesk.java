package org.numberdesk.porting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.shared.DomainEvent;
import org.numberdesk.shared.FieldError;
import org.numberdesk.shared.NotFound;

/** The dated facts about dates of ports, as staff keep them. */
@ApplicationScoped
@Transactional
public class PortRuleDesk {

  @Inject private PortRuleRepository rules;
  @Inject private Event<DomainEvent> events;

  /**
   * One rule of the list.
   *
   * @param id null for one that was delivered
   */
  public record Listed(Long id, PortRule rule) {}

  /** A rule came or went. */
  public record PortRuleChanged(long id, boolean added, PortRule rule) implements DomainEvent {

    @Override
    public Long organisationId() {
      return null;
    }

    @Override
    public String subject() {
      return "port-rule";
    }

    @Override
    public String subjectId() {
      return Long.toString(id);
    }

    @Override
    public String action() {
      return added ? "port-rule.add" : "port-rule.remove";
    }

    @Override
    public List<Change> changes() {
      return List.of(
          new Change(rule.kind().name(), added ? null : rule.value(), added ? rule.value() : null));
    }
  }

  /** What staff added, then what was delivered. */
  @RequiresPermission(Permission.PORTING_RULES)
  public List<Listed> list() {
    List<Listed> all = new ArrayList<>();
    rules.list().forEach(entry -> all.add(new Listed(entry.id(), entry.rule())));
    PortRules.delivered().all().forEach(rule -> all.add(new Listed(null, rule)));
    return all;
  }

  /** Adds a rule, which outweighs equal ones from then on. */
  @RequiresPermission(Permission.PORTING_RULES)
  public void add(PortRule rule) {
    PortMoves.refuse(check(rule));
    PortRuleEntry entry = new PortRuleEntry(rule);
    rules.add(entry);
    events.fire(new PortRuleChanged(entry.id(), true, rule));
  }

  /** Takes an added rule away; delivered ones stay and are outweighed instead. */
  @RequiresPermission(Permission.PORTING_RULES)
  public void remove(long id) {
    PortRuleEntry entry = rules.find(id).orElseThrow(() -> new NotFound(PortRuleEntry.class, id));
    rules.remove(entry);
    events.fire(new PortRuleChanged(id, false, entry.rule()));
  }

  static List<FieldError> check(PortRule rule) {
    List<FieldError> errors = new ArrayList<>();
    if (rule.kind() == null) {
      errors.add(FieldError.of("kind", "error.field.required"));
      return errors;
    }
    text("value", rule.value(), PortRuleEntry.VALUE_LENGTH, errors);
    text("source", rule.source(), PortRuleEntry.SOURCE_LENGTH, errors);
    if (errors.isEmpty()) {
      value(rule, errors);
    }
    if (rule.country() != null && !Set.of(Locale.getISOCountries()).contains(rule.country())) {
      errors.add(FieldError.of("country", "porting.error.country"));
    }
    if (rule.carrier() != null && rule.carrier().length() > PortFacts.CARRIER_LENGTH) {
      errors.add(FieldError.of("carrier", "error.field.tooLong", PortFacts.CARRIER_LENGTH));
    }
    boolean freeze = rule.kind() == PortRule.Kind.FREEZE;
    if (freeze && rule.from() == null) {
      errors.add(FieldError.of("from", "error.field.required"));
    }
    if (freeze && rule.until() == null) {
      errors.add(FieldError.of("until", "error.field.required"));
    }
    if (rule.from() != null && rule.until() != null && rule.until().isBefore(rule.from())) {
      errors.add(FieldError.of("until", "porting.error.untilBefore"));
    }
    return errors;
  }

  private static void text(String field, String given, int limit, List<FieldError> errors) {
    if (given == null || given.isBlank()) {
      errors.add(FieldError.of(field, "error.field.required"));
    } else if (given.length() > limit) {
      errors.add(FieldError.of(field, "error.field.tooLong", limit));
    }
  }

  private static void value(PortRule rule, List<FieldError> errors) {
    switch (rule.kind()) {
      case HOURS -> {
        try {
          CarrierHours.parse(rule.value(), ZoneOffset.UTC);
        } catch (DateTimeException e) {
          errors.add(FieldError.of("value", "porting.error.hours"));
        }
      }
      case FREEZE -> {}
      default -> {
        if (!rule.value().strip().matches("[0-9]{1,3}")) {
          errors.add(FieldError.of("value", "porting.error.number"));
        }
      }
    }
  }
}
