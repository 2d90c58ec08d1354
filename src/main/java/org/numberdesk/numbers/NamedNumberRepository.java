package org.numberdesk.numbers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the numbers that a part of a file names among all there are. */
@ApplicationScoped
public class NamedNumberRepository {

  /** Values asked for at once come in multiples of so many. */
  private static final int ALIKE = 250;

  /** Senders whose address is not what they claim: a name claims nothing, a code its country. */
  private static final Set<SenderType> SHORT =
      Set.of(SenderType.ALPHANUMERIC, SenderType.SHORT_CODE, SenderType.UK_SHORT_CODE);

  @PersistenceContext private EntityManager em;

  /**
   * The numbers that a file names, by address: those of the organisation, and of others those that
   * hold a claim. Asked by claim first and, where nobody holds it, among what was released and what
   * is short; by address alone Derby would read through the whole organisation for each part of the
   * file.
   *
   * @param claims by address; null for a name, which nobody can claim
   */
  public List<PhoneNumber> among(long organisationId, Map<String, String> claims) {
    Set<String> held = new HashSet<>(claims.values());
    held.remove(null);
    List<PhoneNumber> found =
        new ArrayList<>(having("constraint=PHONE_NUMBER_CLAIM_UK", "claim", held, "", List.of()));
    Set<String> unknown = new HashSet<>(claims.keySet());
    found.stream()
        .filter(number -> number.organisationId() == organisationId)
        .forEach(number -> unknown.remove(number.e164()));
    Map<Boolean, List<String>> others =
        unknown.stream().collect(Collectors.partitioningBy(e164 -> !e164.equals(claims.get(e164))));
    found.addAll(
        having(
            "index=PHONE_NUMBER_STATUS_IX",
            "e164",
            others.get(false),
            "organisation_id = ?1 and status = ?2 and ",
            List.of(organisationId, NumberStatus.RELEASED.name())));
    for (SenderType type : SHORT) {
      found.addAll(
          having(
              "index=PHONE_NUMBER_TYPE_IX",
              "e164",
              others.get(true),
              "organisation_id = ?1 and sender_type = ?2 and ",
              List.of(organisationId, type.name())));
    }
    return found;
  }

  /**
   * Numbers with one of many values. Derby keeps the way it chose for the first rows of an import,
   * when reading all there is was cheapest, so it is told which index to use; to PostgreSQL that is
   * a comment. As few different statements as can be, for each takes its time to compile.
   */
  @SuppressWarnings("unchecked")
  private List<PhoneNumber> having(
      String index, String column, Collection<String> values, String also, List<Object> first) {
    if (values.isEmpty()) {
      return List.of();
    }
    List<Object> all = new ArrayList<>(first);
    all.addAll(values);
    while ((all.size() - first.size()) % ALIKE != 0) {
      all.add(all.get(first.size()));
    }
    String marks =
        IntStream.rangeClosed(first.size() + 1, all.size())
            .mapToObj(at -> "?" + at)
            .collect(Collectors.joining(", "));
    Query query =
        em.createNativeQuery(
            "select * from phone_number --DERBY-PROPERTIES %s%nwhere %s%s in (%s)"
                .formatted(index, also, column, marks),
            PhoneNumber.class);
    for (int at = 0; at < all.size(); at++) {
      query.setParameter(at + 1, all.get(at));
    }
    return query.getResultList();
  }
}
