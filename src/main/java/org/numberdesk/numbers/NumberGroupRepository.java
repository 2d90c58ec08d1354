package org.numberdesk.numbers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.numberdesk.security.Scope;

/**
 * Counts numbers by all that conditions ask about, once for any number of conditions. One index
 * holds every column that is read, so the cost is that of the organisation's own numbers.
 */
@ApplicationScoped
public class NumberGroupRepository {

  @PersistenceContext private EntityManager em;

  /** The groups of the numbers in scope; a few dozen, whatever the size of the inventory. */
  public List<NumberGroup> count(Scope scope, Collection<NumberCondition> conditions) {
    List<LocalDate> days = days(conditions);
    Query query =
        em.createNativeQuery(sql(days, scope.everything() ? "" : " where organisation_id = ?1"));
    if (!scope.everything()) {
      query.setParameter(1, scope.organisationId() == null ? -1L : scope.organisationId());
    }
    return ((List<?>) query.getResultList())
        .stream().map(row -> group((Object[]) row, days)).toList();
  }

  /** How many numbers of each organisation meet a condition. */
  public Map<Long, Long> countByOrganisation(NumberCondition condition) {
    List<ConditionTerms.Term> terms = ConditionTerms.of(condition);
    return ConditionTerms.bind(
            em.createQuery(
                "select e.organisationId, count(e) from PhoneNumber e where "
                    + ConditionTerms.where(terms)
                    + " group by e.organisationId",
                Object[].class),
            terms)
        .getResultStream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
  }

  /** Lets the answers of all numbers that meet a condition be judged anew by the next run. */
  public void recheck(NumberCondition condition, Instant now) {
    List<ConditionTerms.Term> terms = ConditionTerms.of(condition);
    ConditionTerms.bind(
            em.createQuery(
                "update PhoneNumber e set e.sendRecheckAt = :now where "
                    + ConditionTerms.where(terms)),
            terms)
        .setParameter("now", now)
        .executeUpdate();
  }

  /** The days between which it matters when a number was bought, ascending. */
  static List<LocalDate> days(Collection<NumberCondition> conditions) {
    TreeSet<LocalDate> days = new TreeSet<>();
    conditions.forEach(
        one ->
            Stream.of(one.boughtFrom(), one.boughtBefore())
                .filter(Objects::nonNull)
                .forEach(days::add));
    return List.copyOf(days);
  }

  /** Days are written out: they are dates of our own, and databases group by no parameter. */
  static String sql(List<LocalDate> days, String where) {
    StringBuilder span = new StringBuilder("case when purchase_date is null then -1");
    for (int i = 0; i < days.size(); i++) {
      span.append(" when purchase_date < date('").append(days.get(i)).append("') then ").append(i);
    }
    span.append(" else ").append(days.size()).append(" end");
    return "select sender_type, country, status, filing, span, count(*) from"
        + " (select sender_type, country, status, filing, "
        + span
        + " as span from phone_number"
        + where
        + ") n group by sender_type, country, status, filing, span";
  }

  static NumberGroup group(Object[] row, List<LocalDate> days) {
    return new NumberGroup(
        SenderType.valueOf((String) row[0]),
        (String) row[1],
        NumberStatus.valueOf((String) row[2]),
        Filing.valueOf((String) row[3]),
        purchased(((Number) row[4]).intValue(), days),
        ((Number) row[5]).longValue());
  }

  private static LocalDate purchased(int span, List<LocalDate> days) {
    if (span < 0) {
      return null;
    }
    return span == 0 ? LocalDate.MIN : days.get(span - 1);
  }
}
