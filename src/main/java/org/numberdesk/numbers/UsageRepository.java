package org.numberdesk.numbers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where numbers are used, as each read of the contact centre said last. */
@ApplicationScoped
public class UsageRepository {

  /** Above so many numbers all uses of the organisation are read and looked through. */
  private static final int ASKED_ONE_BY_ONE = 1000;

  @PersistenceContext private EntityManager em;

  /** One thing that uses one number. */
  public record Use(String e164, UsageKind kind, String thingId, String thingName)
      implements Serializable {

    public Use {
      thingId = clip(thingId, 100);
      thingName = clip(thingName, 200);
    }

    private static String clip(String text, int longest) {
      return text.length() <= longest ? text : text.substring(0, longest);
    }
  }

  /** When a read was last taken over, by whom, and what it found. */
  public record Read(Instant at, String by, int things, int numbers) implements Serializable {}

  /** The uses of some numbers; one that two reads told of comes twice. */
  List<Use> listOf(long organisationId, Collection<String> numbers) {
    if (numbers.isEmpty()) {
      return List.of();
    }
    Set<String> asked = new HashSet<>(numbers);
    boolean few = asked.size() <= ASKED_ONE_BY_ONE;
    var query =
        em.createNativeQuery(
                "select e164, kind, thing_id, thing_name from number_usage where organisation_id = ?1"
                    + (few ? " and e164 in (" + marks(asked.size(), 2) + ")" : ""))
            .setParameter(1, organisationId);
    if (few) {
      int at = 2;
      for (String number : asked) {
        query.setParameter(at++, number);
      }
    }
    List<Use> uses = new ArrayList<>();
    for (Object row : query.getResultList()) {
      Object[] cells = (Object[]) row;
      if (asked.contains((String) cells[0])) {
        uses.add(
            new Use(
                (String) cells[0],
                UsageKind.valueOf((String) cells[1]),
                (String) cells[2],
                (String) cells[3]));
      }
    }
    return uses;
  }

  private static String marks(int count, int first) {
    StringBuilder marks = new StringBuilder();
    for (int i = 0; i < count; i++) {
      marks.append(i == 0 ? "?" : ", ?").append(first + i);
    }
    return marks.toString();
  }

  /** Takes over what a read says in place of what the same read said before. */
  public void replace(
      long organisationId, String source, Collection<Use> uses, Instant at, String by) {
    em.createNativeQuery("delete from number_usage where organisation_id = ?1 and source = ?2")
        .setParameter(1, organisationId)
        .setParameter(2, source)
        .executeUpdate();
    Set<String> things = new HashSet<>();
    Set<String> numbers = new HashSet<>();
    for (Use use : uses) {
      things.add(use.kind() + use.thingId());
      numbers.add(use.e164());
      em.createNativeQuery(
              "insert into number_usage (organisation_id, e164, kind, thing_id, source, thing_name)"
                  + " values (?1, ?2, ?3, ?4, ?5, ?6)")
          .setParameter(1, organisationId)
          .setParameter(2, use.e164())
          .setParameter(3, use.kind().name())
          .setParameter(4, use.thingId())
          .setParameter(5, source)
          .setParameter(6, use.thingName())
          .executeUpdate();
    }
    em.createNativeQuery("delete from number_usage_read where organisation_id = ?1 and source = ?2")
        .setParameter(1, organisationId)
        .setParameter(2, source)
        .executeUpdate();
    em.createNativeQuery(
            "insert into number_usage_read (organisation_id, source, read_at, read_by, things, numbers)"
                + " values (?1, ?2, ?3, ?4, ?5, ?6)")
        .setParameter(1, organisationId)
        .setParameter(2, source)
        .setParameter(3, Timestamp.valueOf(LocalDateTime.ofInstant(at, ZoneOffset.UTC)))
        .setParameter(4, by)
        .setParameter(5, things.size())
        .setParameter(6, numbers.size())
        .executeUpdate();
  }

  /** The last read of each source that was ever read. */
  public Map<String, Read> reads(long organisationId) {
    Map<String, Read> reads = new HashMap<>();
    for (Object row :
        em.createNativeQuery(
                "select source, read_at, read_by, things, numbers from number_usage_read where organisation_id = ?1")
            .setParameter(1, organisationId)
            .getResultList()) {
      Object[] cells = (Object[]) row;
      reads.put(
          (String) cells[0],
          new Read(
              ((Timestamp) cells[1]).toLocalDateTime().toInstant(ZoneOffset.UTC),
              (String) cells[2],
              ((Number) cells[3]).intValue(),
              ((Number) cells[4]).intValue()));
    }
    return reads;
  }
}
