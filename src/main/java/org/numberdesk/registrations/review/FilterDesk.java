package org.numberdesk.registrations.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.shared.InvalidFields;

/** The filters of the queue that the caller keeps. */
@ApplicationScoped
@Transactional
public class FilterDesk {

  static final int MOST = 12;
  private static final String PLACE = "/review";

  @Inject private SavedFilterRepository filters;
  @Inject private Caller caller;

  @RequiresPermission(Permission.REVIEW_VIEW)
  public List<SavedFilter> list() {
    return filters.listOf(caller.accountId());
  }

  /**
   * Keeps the queue as it is filtered; a known name is led to the new filter.
   *
   * @param address of the queue, {@code /review?…}
   */
  @RequiresPermission(Permission.REVIEW_VIEW)
  public void keep(String name, String address) {
    String given = name == null ? "" : name.strip();
    if (given.isEmpty() || given.length() > SavedFilter.NAME_LENGTH) {
      throw new InvalidFields("name", "review.filter.error.name");
    }
    if (address == null
        || !address.startsWith(PLACE + "?")
        || address.length() > SavedFilter.QUERY_LENGTH) {
      throw new InvalidFields("name", "review.filter.error.nothing");
    }
    List<SavedFilter> known = list();
    known.stream()
        .filter(one -> one.name().equals(given))
        .findFirst()
        .ifPresentOrElse(
            one -> one.lead(address),
            () -> {
              if (known.size() >= MOST) {
                throw new InvalidFields("name", "review.filter.error.many");
              }
              filters.add(new SavedFilter(caller.accountId(), given, address));
            });
  }

  @RequiresPermission(Permission.REVIEW_VIEW)
  public void drop(String name) {
    list().stream().filter(one -> one.name().equals(name)).forEach(filters::remove);
  }
}
