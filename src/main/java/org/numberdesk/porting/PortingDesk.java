package org.numberdesk.porting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.numberdesk.organisations.Organisation;
import org.numberdesk.organisations.OrganisationRepository;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.PermissionDenied;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.security.Vault;
import org.numberdesk.shared.FieldError;
import org.numberdesk.shared.InvalidFields;
import org.numberdesk.shared.NotFound;
import org.numberdesk.shared.Page;
import org.numberdesk.shared.PageRequest;

/**
 * What customers do with port orders: write, hand in, answer, take back, ask for another date or an
 * end. Staff may write a draft for them.
 */
@ApplicationScoped
@Transactional
public class PortingDesk {

  @Inject private PortRepository orders;
  @Inject private PortMoves moves;
  @Inject private PortTalk talk;
  @Inject private PortPlanner planner;
  @Inject private PortedNumbers inventory;
  @Inject private OrganisationRepository organisations;
  @Inject private Vault vault;
  @Inject private Caller caller;

  /**
   * A new draft.
   *
   * @param organisationKey for whom, where staff write it; null for the caller's own
   */
  @RequiresPermission(Permission.PORTING_EDIT)
  public PortOrder create(String organisationKey, PortText text) {
    Organisation owner = owner(organisationKey);
    PortMoves.refuse(PortTextCheck.draft(text));
    PortOrder draft = new PortOrder(owner.id(), text, moves.now());
    secret(draft, text);
    plan(draft, text);
    orders.add(draft);
    orders.flush();
    moves.written(draft, true, List.of());
    return draft;
  }

  private Organisation owner(String key) {
    if (key != null && !key.isEmpty()) {
      return organisations
          .findByKey(caller.scope(), key)
          .orElseThrow(() -> new NotFound(Organisation.class, key));
    }
    if (caller.organisationId() == null) {
      throw new InvalidFields("organisation", "porting.error.organisationNeeded");
    }
    return organisations
        .find(caller.scope(), caller.organisationId())
        .orElseThrow(() -> new NotFound(Organisation.class, caller.organisationId()));
  }

  /** A secret that was written is sealed; an empty one takes it away; an absent one leaves it. */
  private void secret(PortOrder order, PortText text) {
    if (text.pin() != null) {
      order.keepPin(text.pin().isBlank() ? null : vault.seal(text.pin().strip()));
    }
  }

  @RequiresPermission(value = Permission.PORTING_VIEW, of = PortOrder.class)
  public PortOrder get(Long id) {
    return orders.find(caller.scope(), id).orElseThrow(() -> new NotFound(PortOrder.class, id));
  }

  /** Those of an order's numbers that the inventory knows; before it is submitted, often none. */
  @RequiresPermission(value = Permission.PORTING_VIEW, of = PortOrder.class)
  public Set<String> inInventory(Long id) {
    return inventory.inInventory(get(id));
  }

  @RequiresPermission(Permission.PORTING_VIEW)
  public Page<PortOrder> list(PortFilter filter, PageRequest request) {
    return orders.list(caller.scope(), filter, request);
  }

  @RequiresPermission(Permission.PORTING_VIEW)
  public Map<PortStatus, Long> countByStatus() {
    return orders.countByStatus(caller.scope());
  }

  /** The orders split from one. */
  @RequiresPermission(value = Permission.PORTING_VIEW, of = PortOrder.class)
  public List<PortOrder> splitsOf(Long id) {
    return orders.listSplits(id);
  }

  /**
   * Replaces the text of a draft, or the marked fields of one that was sent back.
   *
   * @param version the version it was read in, or null for any
   */
  @RequiresPermission(value = Permission.PORTING_EDIT, of = PortOrder.class)
  public PortOrder update(Long id, Long version, PortText text) {
    PortOrder order = moves.toChange(id);
    PortStatus status = order.status(moves.now());
    if (caller.isStaff() && order.storedStatus() != PortStatus.DRAFT) {
      throw new PermissionDenied(Permission.PORTING_EDIT);
    }
    if (version != null) {
      order.expect(version);
    }
    if (!status.editable()) {
      throw new PortNotEditable(status);
    }
    List<FieldError> errors = new ArrayList<>(PortTextCheck.draft(text));
    if (status == PortStatus.NEEDS_INFO) {
      errors.addAll(MarkedFields.beyond(order.text(), text, order.marked()));
    }
    PortMoves.refuse(errors);
    PortText before = order.text();
    order.write(text);
    secret(order, text);
    plan(order, text);
    if (status == PortStatus.NEEDS_INFO && !before.numbers().equals(text.numbers())) {
      PortMoves.refuse(inventory.taken(order));
      inventory.bringIn(order);
      orders.hold(order);
    }
    orders.flush();
    moves.written(order, false, MarkedFields.changes(before, text));
    return order;
  }

  /** Keeps the window that was wished for, so that lists and calendars can show it. */
  private void plan(PortOrder order, PortText text) {
    Optional<LocalDate> date = PortTimes.date(text.desired());
    order.placedAt(planner.sitesOf(order.organisationId(), text.numbers()));
    if (date.isEmpty() || text.numbers().isEmpty()) {
      return;
    }
    PortPlanner.Case c =
        new PortPlanner.Case(
            order.organisationId(),
            text.numbers(),
            text.losingCarrier(),
            text.smsPlan(),
            text.wireless(),
            PortTimes.zone(text.desired(), planner.zoneOf(order.organisationId())),
            order.id());
    LocalTime time =
        PortTimes.time(text.desired())
            .or(() -> planner.bestOn(c, date.get()).map(ZonedDateTime::toLocalTime))
            .orElse(LocalTime.NOON);
    order.forecast(date.get().atTime(time).atZone(c.zone()).toInstant(), planner.forecast(c));
  }

  /** Hands it in; what cannot move together becomes orders of their own. */
  @RequiresPermission(value = Permission.PORTING_SUBMIT, of = PortOrder.class)
  public PortOrder submit(Long id, PortMoveBody body) {
    PortOrder order = moves.begin(id, body.version(), PortMove.SUBMIT);
    try {
      PortMoves.refuse(unfit(order, body));
      // the race for a number is decided here, before anything else is written
      orders.hold(order);
      handIn(order, body);
    } catch (PersistenceException e) {
      throw PortRepository.lostRace(e);
    }
    return order;
  }

  private List<FieldError> unfit(PortOrder order, PortMoveBody body) {
    PortText text = order.text();
    List<FieldError> errors = PortMoves.checked(body);
    errors.addAll(PortTextCheck.handedIn(text, order.hasPin()));
    errors.addAll(inventory.taken(order));
    if (errors.isEmpty()) {
      dateRefused("desired.date", planner.of(order), text.desired()).ifPresent(errors::add);
    }
    return errors;
  }

  private void handIn(PortOrder order, PortMoveBody body) {
    order.handedIn(moves.now());
    List<PortKind.Group> groups = PortKind.groups(order.text());
    if (groups.size() > 1) {
      orders.release(order);
    }
    for (PortKind.Group group : groups.subList(Math.min(1, groups.size()), groups.size())) {
      split(order, group, body);
    }
    enter(order);
    moves.make(order, PortMove.SUBMIT, PortStatus.SUBMITTED, body);
  }

  private void split(PortOrder parent, PortKind.Group group, PortMoveBody body) {
    PortOrder child = new PortOrder(parent, group.numbers(), PortStatus.DRAFT, moves.now());
    plan(child, child.text());
    orders.add(child);
    orders.flush();
    enter(child);
    moves.make(child, PortMove.SUBMIT, PortStatus.SUBMITTED, body);
  }

  private void enter(PortOrder order) {
    inventory.bringIn(order);
    orders.hold(order);
  }

  private Optional<FieldError> dateRefused(
      String field, PortPlanner.Case c, PortText.Desired desired) {
    return PortTimes.date(desired)
        .flatMap(date -> planner.refuse(c, date, PortTimes.time(desired).orElse(null)))
        .map(why -> PortTalk.refused(field, why));
  }

  /** Takes it back for good. */
  @RequiresPermission(value = Permission.PORTING_SUBMIT, of = PortOrder.class)
  public PortOrder withdraw(Long id, PortMoveBody body) {
    return plain(id, PortMove.WITHDRAW, body);
  }

  /** Answers what staff asked. */
  @RequiresPermission(value = Permission.PORTING_SUBMIT, of = PortOrder.class)
  public PortOrder answer(Long id, PortMoveBody body) {
    PortOrder order = plain(id, PortMove.ANSWER, body);
    order.mark(List.of());
    return order;
  }

  /** Asks staff to end an order that is with the carrier. */
  @RequiresPermission(value = Permission.PORTING_SUBMIT, of = PortOrder.class)
  public PortOrder requestCancel(Long id, PortMoveBody body) {
    PortOrder order = plain(id, PortMove.REQUEST_CANCEL, body);
    order.wantsCancel(true);
    return order;
  }

  private PortOrder plain(Long id, PortMove move, PortMoveBody body) {
    PortOrder order = moves.begin(id, body.version(), move);
    PortMoves.refuse(PortMoves.checked(body));
    moves.make(order, move, move.to(), body);
    return order;
  }

  /** Asks for another date than the confirmed one. */
  @RequiresPermission(value = Permission.PORTING_SUBMIT, of = PortOrder.class)
  public PortOrder requestDateChange(Long id, PortMoveBody body) {
    return talk.askForDate(id, body);
  }

  /** Says something about an order. */
  @RequiresPermission(value = Permission.PORTING_SUBMIT, of = PortOrder.class)
  public PortOrder comment(Long id, PortMoveBody body) {
    return talk.say(id, body, false);
  }
}
