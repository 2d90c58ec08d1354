package org.numberdesk.security;

import java.util.Optional;

/** Looks people up for the security of the portal. */
public interface Identities {

  /**
   * An account that may sign in, acting for an organisation it belongs to.
   *
   * @param organisationId null for staff
   * @return empty if the account is gone, deactivated or no longer belongs there
   */
  Optional<Identity> find(long accountId, Long organisationId);
}
