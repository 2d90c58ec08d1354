package org.numberdesk.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.numberdesk.organisations.Organisation;
import org.numberdesk.organisations.OrganisationRepository;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Identity;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.shared.DomainEvent;
import org.numberdesk.shared.FieldError;
import org.numberdesk.shared.InvalidFields;
import org.numberdesk.shared.NotFound;
import org.numberdesk.shared.Page;
import org.numberdesk.shared.PageRequest;

/** Customers ask, staff answer. */
@ApplicationScoped
@Transactional
public class SupportDesk {

  /** Values in a cursor of the list. */
  public static final int CURSOR = 2;

  @Inject private SupportRepository threads;
  @Inject private OrganisationRepository organisations;
  @Inject private Caller caller;
  @Inject private Clock clock;
  @Inject private Event<DomainEvent> events;

  /**
   * The threads the caller may read: the own organisation's, or for staff all.
   *
   * @param status null for any
   */
  @RequiresPermission(Permission.OWN_ACCOUNT)
  public Page<SupportThread> list(SupportThread.Status status, PageRequest request) {
    return threads.list(caller.scope(), status, request);
  }

  @RequiresPermission(value = Permission.OWN_ACCOUNT, of = SupportThread.class)
  public SupportThread get(Long id) {
    return threads
        .find(caller.scope(), id)
        .orElseThrow(() -> new NotFound(SupportThread.class, id));
  }

  /** How many wait for an answer of the staff. */
  @RequiresPermission(Permission.OWN_ACCOUNT)
  public long countOpen() {
    return threads.countOpen(caller.scope());
  }

  /** The organisations of these threads, by id. */
  @RequiresPermission(Permission.OWN_ACCOUNT)
  public Map<Long, Organisation> organisationsOf(List<SupportThread> found) {
    return organisations.map(
        caller.scope(),
        found.stream().map(SupportThread::organisationId).collect(Collectors.toSet()));
  }

  /**
   * Asks something new.
   *
   * @param place the page it is asked from; anything but an address within the portal is left out
   */
  @RequiresPermission(Permission.SUPPORT_ASK)
  public SupportThread ask(String givenSubject, String givenText, String place) {
    String subject = strip(givenSubject);
    String text = strip(givenText);
    List<FieldError> errors = new ArrayList<>();
    check(errors, "subject", subject, SupportThread.SUBJECT_LENGTH);
    check(errors, "text", text, SupportMessage.LENGTH);
    if (!errors.isEmpty()) {
      throw new InvalidFields(errors);
    }
    SupportThread thread =
        new SupportThread(
            caller.organisationId(), caller.accountId(), subject, within(place) ? place : null);
    thread.say(false, name(), text, clock.instant());
    threads.add(thread);
    tell(thread, false, text);
    return thread;
  }

  /** Whether an address lies within the portal. */
  static boolean within(String place) {
    return place != null
        && place.startsWith("/")
        && !place.startsWith("//")
        && place.length() <= SupportThread.PLACE_LENGTH
        && place.chars().noneMatch(c -> Character.isISOControl(c) || c == '\\');
  }

  /** The customer writes on. */
  @RequiresPermission(value = Permission.SUPPORT_ASK, of = SupportThread.class)
  public void reply(Long id, String text) {
    say(id, false, text);
  }

  /** Staff answer. */
  @RequiresPermission(value = Permission.SUPPORT_ANSWER, of = SupportThread.class)
  public void answer(Long id, String text) {
    say(id, true, text);
  }

  private void say(Long id, boolean staff, String given) {
    String text = strip(given);
    List<FieldError> errors = new ArrayList<>();
    check(errors, "text", text, SupportMessage.LENGTH);
    if (!errors.isEmpty()) {
      throw new InvalidFields(errors);
    }
    SupportThread thread = get(id);
    thread.say(staff, name(), text, clock.instant());
    tell(thread, staff, text);
  }

  /** Nothing more is to be said; the customer may still write and so open it again. */
  @RequiresPermission(value = Permission.SUPPORT_ANSWER, of = SupportThread.class)
  public void close(Long id) {
    SupportThread thread = get(id);
    thread.close(clock.instant());
    tell(thread, true, null);
  }

  private void tell(SupportThread thread, boolean staff, String text) {
    events.fire(
        new SupportSaid(
            thread.id(), thread.organisationId(), thread.askedBy(), thread.subject(), staff, text));
  }

  private String name() {
    return caller.identity().map(Identity::displayName).orElse("");
  }

  private static String strip(String text) {
    return text == null ? "" : text.strip();
  }

  private static void check(List<FieldError> errors, String field, String text, int limit) {
    if (text.isEmpty()) {
      errors.add(FieldError.of(field, "error.field.required"));
    } else if (text.length() > limit) {
      errors.add(FieldError.of(field, "error.field.tooLong", limit));
    }
  }
}
