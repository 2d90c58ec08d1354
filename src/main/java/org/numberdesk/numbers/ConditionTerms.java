package org.numberdesk.numbers;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A {@link NumberCondition} as the database evaluates it, over a number called {@code e}. */
final class ConditionTerms {

  /** One term and its one parameter; both null where there is none. */
  record Term(String text, String name, Object value) {}

  private final List<Term> terms = new ArrayList<>();

  private ConditionTerms() {}

  static List<Term> of(NumberCondition condition) {
    ConditionTerms all = new ConditionTerms();
    if (condition.nobody()) {
      all.terms.add(new Term("1 = 0", null, null));
      return all.terms;
    }
    all.add("e.status not in :gone", "gone", NumberCondition.GONE);
    if (!condition.senderTypes().isEmpty()) {
      all.add("e.senderType in :types", "types", condition.senderTypes());
    }
    if (!condition.countries().isEmpty()) {
      all.add(
          condition.unknownCountryToo()
              ? "(e.country in :countries or e.country is null)"
              : "e.country in :countries",
          "countries",
          condition.countries());
    }
    if (!condition.filings().isEmpty()) {
      all.add("e.filing in :filings", "filings", condition.filings());
    }
    if (condition.boughtFrom() != null) {
      all.add("e.purchaseDate >= :boughtFrom", "boughtFrom", condition.boughtFrom());
    }
    if (condition.boughtBefore() != null) {
      all.add("e.purchaseDate < :boughtBefore", "boughtBefore", condition.boughtBefore());
    }
    return all.terms;
  }

  private void add(String text, String name, Object value) {
    terms.add(new Term(text, name, value));
  }

  static String where(List<Term> terms) {
    return terms.stream().map(Term::text).collect(Collectors.joining(" and "));
  }

  static <Q extends Query> Q bind(Q query, List<Term> terms) {
    terms.stream()
        .filter(term -> term.name() != null)
        .forEach(term -> query.setParameter(term.name(), term.value()));
    return query;
  }
}
