package org.numberdesk.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.numberdesk.security.Scope;
import org.numberdesk.security.Tenancy;

/** An organisation exists for its own people and for staff. */
@ApplicationScoped
public class OrganisationTenancy implements Tenancy {

  @Inject private OrganisationRepository organisations;

  @Override
  public Class<?> type() {
    return Organisation.class;
  }

  @Override
  public boolean visible(Scope scope, Object id) {
    return organisations.find(scope, (Long) id).isPresent();
  }
}
