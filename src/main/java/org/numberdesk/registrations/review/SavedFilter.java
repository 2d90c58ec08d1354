package org.numberdesk.registrations.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.numberdesk.shared.VersionedEntity;

/** A filter of the queue that somebody keeps under a name; nobody else sees it. */
@Entity
@Table(name = "review_filter")
public class SavedFilter extends VersionedEntity {

  public static final int NAME_LENGTH = 60;
  static final int QUERY_LENGTH = 400;

  @Column(name = "account_id", nullable = false, updatable = false)
  private long accountId;

  @Column(name = "name", nullable = false, length = NAME_LENGTH)
  private String name;

  @Column(name = "query", nullable = false, length = QUERY_LENGTH)
  private String query;

  protected SavedFilter() {}

  SavedFilter(long accountId, String name, String query) {
    this.accountId = accountId;
    this.name = name;
    this.query = query;
  }

  void lead(String changed) {
    query = changed;
  }

  long accountId() {
    return accountId;
  }

  public String name() {
    return name;
  }

  /** The address of the queue with its filters, {@code /review?senderType=TOLL_FREE}. */
  public String query() {
    return query;
  }
}
