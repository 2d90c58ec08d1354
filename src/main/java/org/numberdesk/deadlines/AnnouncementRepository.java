package org.numberdesk.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.numberdesk.shared.KeysetQuery;
import org.numberdesk.shared.KeysetQuery.Key;
import org.numberdesk.shared.Page;
import org.numberdesk.shared.PageRequest;

/** What staff wrote; it belongs to no organisation. */
@ApplicationScoped
class AnnouncementRepository {

  static final int CURSOR = 2;

  @PersistenceContext private EntityManager em;

  void add(Announcement announcement) {
    em.persist(announcement);
  }

  Page<Announcement> list(PageRequest request) {
    Key<Announcement> newest = Key.number("e.id", Announcement::id);
    return KeysetQuery.of(em, Announcement.class, "").page(request, newest, newest);
  }
}
