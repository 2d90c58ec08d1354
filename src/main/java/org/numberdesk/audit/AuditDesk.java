package org.numberdesk.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.numberdesk.organisations.Organisation;
import org.numberdesk.organisations.OrganisationRepository;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.shared.DomainEvent;
import org.numberdesk.shared.Page;
import org.numberdesk.shared.PageRequest;

/** The trail as it is read: by staff all of it, by an admin what concerns the own organisation. */
@ApplicationScoped
@Transactional
public class AuditDesk {

  /** Values in a cursor of the list. */
  public static final int CURSOR = 2;

  /** More entries than this are fetched in parts, by filtering. */
  public static final int EXPORT = 50_000;

  @Inject private AuditEntryRepository entries;
  @Inject private AuditSealer sealer;
  @Inject private OrganisationRepository organisations;
  @Inject private Caller caller;
  @Inject private Event<DomainEvent> events;

  /** The chain was checked. */
  record ChainVerified(AuditVerdict verdict) implements DomainEvent {

    @Override
    public Long organisationId() {
      return null;
    }

    @Override
    public String subject() {
      return "audit";
    }

    @Override
    public String subjectId() {
      return Long.toString(verdict.lastPlace());
    }

    @Override
    public String action() {
      return verdict.holds() ? "audit.holds" : "audit.broken";
    }
  }

  @RequiresPermission(Permission.AUDIT_VIEW)
  public Page<AuditEntry> list(AuditFilter filter, PageRequest request) {
    return entries.list(caller.scope(), filter, request);
  }

  /** The kinds of things the trail tells of, for filtering. */
  @RequiresPermission(Permission.AUDIT_VIEW)
  public List<String> listSubjects() {
    return entries.listSubjects(caller.scope());
  }

  /** The organisations that can be filtered by. */
  @RequiresPermission(Permission.ORGANISATIONS_VIEW)
  public List<Organisation> listOrganisations() {
    return organisations.list(caller.scope());
  }

  /** The organisations of a page of entries, by id. */
  @RequiresPermission(Permission.AUDIT_VIEW)
  public Map<Long, Organisation> organisationsOf(List<Long> ids) {
    return organisations.map(caller.scope(), ids);
  }

  /**
   * Checks what is sealed, all but the last seconds; that somebody did goes into the trail itself.
   */
  @RequiresPermission(Permission.VENDOR_EDIT)
  public AuditVerdict verify() {
    AuditVerdict verdict = sealer.verify();
    events.fire(new ChainVerified(verdict));
    return verdict;
  }
}
