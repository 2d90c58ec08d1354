package org.numberdesk.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.shared.DomainEvent;
import org.numberdesk.shared.FieldError;
import org.numberdesk.shared.InvalidFields;

/** What staff promise; leads change it, for what falls to staff from then on. */
@ApplicationScoped
@Transactional
public class PromiseDesk {

  @Inject private ReviewPromiseRepository promises;
  @Inject private Event<DomainEvent> events;

  /** The promises were changed. */
  record PromisesChanged(List<Change> changes) implements DomainEvent {

    @Override
    public Long organisationId() {
      return null;
    }

    @Override
    public String subject() {
      return "vendor";
    }

    @Override
    public String subjectId() {
      return "promises";
    }

    @Override
    public String action() {
      return "vendor.promises";
    }
  }

  @RequiresPermission(Permission.REVIEW_VIEW)
  public List<ReviewPromise> list() {
    return promises.list();
  }

  /**
   * Changes the hours.
   *
   * @param hours by the id of the promise
   */
  @RequiresPermission(Permission.VENDOR_EDIT)
  public void save(Map<Long, Integer> hours) {
    List<FieldError> errors = new ArrayList<>();
    List<DomainEvent.Change> changes = new ArrayList<>();
    for (ReviewPromise promise : promises.list()) {
      Integer given = hours.get(promise.id());
      if (given == null || given < 1 || given > ReviewPromise.LONGEST) {
        errors.add(
            FieldError.of(
                "hours[" + promise.id() + "]", "review.promise.error", ReviewPromise.LONGEST));
      } else if (given != promise.hours()) {
        changes.add(
            new DomainEvent.Change(
                promise.senderType() + "." + promise.step(),
                Integer.toString(promise.hours()),
                given.toString()));
        if (errors.isEmpty()) {
          promise.promise(given);
        }
      }
    }
    if (!errors.isEmpty()) {
      throw new InvalidFields(errors);
    }
    if (!changes.isEmpty()) {
      events.fire(new PromisesChanged(changes));
    }
  }
}
