package org.numberdesk.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.shared.NotFound;

/** The organisations a caller knows of: the own one, or all of them for staff. */
@ApplicationScoped
@Transactional
public class OrganisationDirectory {

  @Inject private OrganisationRepository organisations;
  @Inject private Caller caller;

  @RequiresPermission(Permission.OWN_ACCOUNT)
  public Organisation get(long id) {
    return organisations
        .find(caller.scope(), id)
        .orElseThrow(() -> new NotFound(Organisation.class, id));
  }

  /**
   * The id behind a key.
   *
   * @return null for a null or empty key
   */
  @RequiresPermission(Permission.OWN_ACCOUNT)
  public Long idOf(String key) {
    if (key == null || key.isEmpty()) {
      return null;
    }
    return organisations
        .findByKey(caller.scope(), key)
        .orElseThrow(() -> new NotFound(Organisation.class, key))
        .id();
  }

  /** All organisations the caller sees, by name. */
  @RequiresPermission(Permission.OWN_ACCOUNT)
  public List<Organisation> list() {
    return organisations.list(caller.scope());
  }

  /** The organisations of a page of rows. */
  @RequiresPermission(Permission.OWN_ACCOUNT)
  public Map<Long, Organisation> map(Collection<Long> ids) {
    return organisations.map(caller.scope(), ids);
  }
}
