package org.numberdesk.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The one vendor; known to everybody, also to those who only sign a letter. */
@ApplicationScoped
public class VendorProfileRepository {

  @PersistenceContext private EntityManager em;

  public VendorProfile get() {
    return em.find(VendorProfile.class, VendorProfile.ID);
  }
}
