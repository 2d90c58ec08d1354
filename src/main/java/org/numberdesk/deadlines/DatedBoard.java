package org.numberdesk.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.shared.dated.DatedItem;
import org.numberdesk.shared.dated.DatedSource;

/** What is dated about the caller's own organisation, gathered from the parts that know of it. */
@ApplicationScoped
@Transactional
public class DatedBoard {

  @Inject @Any private Instance<DatedSource> sources;
  @Inject private Caller caller;

  /** The dated things of a span, both ends included, the earliest first; none for staff. */
  @RequiresPermission(Permission.DEADLINES_VIEW)
  public List<DatedItem> list(LocalDate from, LocalDate to) {
    Long organisation = caller.organisationId();
    return organisation == null ? List.of() : of(organisation, from, to, caller.zone());
  }

  List<DatedItem> of(long organisation, LocalDate from, LocalDate to, ZoneId zone) {
    List<DatedItem> found = new ArrayList<>();
    sources.forEach(source -> found.addAll(source.between(organisation, from, to, zone)));
    found.sort(
        Comparator.comparing((DatedItem item) -> item.day(zone)).thenComparing(DatedItem::id));
    return found;
  }
}
