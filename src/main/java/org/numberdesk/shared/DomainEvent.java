package org.numberdesk.shared;

import java.util.List;

/**
 * Something that happened to a thing of the portal. Features fire these; the audit trail writes
 * each of them down in the same transaction, notifications and other features look for the ones
 * that concern them.
 */
public interface DomainEvent {

  /** The organisation it belongs to, or null for what belongs to none. */
  Long organisationId();

  /** What kind of thing it happened to, {@code registration}. */
  String subject();

  /** The id of that thing as it stands in addresses. */
  String subjectId();

  /** What happened, {@code registration.submit}. */
  String action();

  /** What changed, field by field; never a secret. */
  default List<Change> changes() {
    return List.of();
  }

  /** One field before and after; null for absent. */
  record Change(String field, String before, String after) {}
}
