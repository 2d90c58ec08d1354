package org.numberdesk.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.numberdesk.shared.KeysetQuery;
import org.numberdesk.shared.KeysetQuery.Key;
import org.numberdesk.shared.Page;
import org.numberdesk.shared.PageRequest;

/** Notifications belong to one person and are found by their account. */
@ApplicationScoped
public class NotificationRepository {

  static final int CURSOR = 2;

  @PersistenceContext private EntityManager em;

  public void add(Notification notification) {
    em.persist(notification);
  }

  Page<Notification> list(long accountId, PageRequest request) {
    Key<Notification> newest = Key.number("e.id", Notification::id);
    return KeysetQuery.of(em, Notification.class, "")
        .where("e.accountId = :account", "account", accountId)
        .page(request, newest, newest);
  }

  long countUnread(long accountId) {
    return em.createNamedQuery(Notification.UNREAD, Long.class)
        .setParameter("account", accountId)
        .getSingleResult();
  }

  void readAll(long accountId, Instant now) {
    em.createNamedQuery(Notification.READ_ALL)
        .setParameter("account", accountId)
        .setParameter("now", now)
        .executeUpdate();
  }

  /** What these people prefer, in one query; nothing for who prefers nothing. */
  List<NotificationPreference> preferences(Collection<Long> accounts) {
    return accounts.isEmpty()
        ? List.of()
        : em.createNamedQuery(NotificationPreference.OF_ACCOUNTS, NotificationPreference.class)
            .setParameter("accounts", accounts)
            .getResultList();
  }

  void add(NotificationPreference preference) {
    em.persist(preference);
  }
}
