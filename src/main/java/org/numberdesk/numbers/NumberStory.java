package org.numberdesk.numbers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What happened to a number, and the registrations that name it; written together by the parts of
 * the portal that know of it.
 */
public final class NumberStory {

  /**
   * One thing that happened.
   *
   * @param look name of the state it led to, which gives its icon and word
   * @param title what happened, in a few words, or null for the state's own word
   * @param text what is to be said beyond, or null
   * @param who the person, or null for the portal itself
   */
  public record Entry(Instant at, String look, String title, String text, String who) {}

  /**
   * A registration that names the number.
   *
   * @param status name of its state
   * @param numbers how many it names
   * @param submitted when it was last handed in, or null; so also the following
   * @param reviewed when a reviewer last decided
   * @param sent when it last went to a carrier
   * @param answered when a carrier last answered
   */
  public record Filing(
      long id,
      String title,
      String status,
      int numbers,
      Instant submitted,
      Instant reviewed,
      Instant sent,
      Instant answered) {}

  private final List<Entry> entries = new ArrayList<>();
  private final List<Filing> filings = new ArrayList<>();
  private final List<UsageRepository.Use> uses = new ArrayList<>();

  public void add(Entry entry) {
    entries.add(entry);
  }

  public void add(Filing filing) {
    filings.add(filing);
  }

  public void add(UsageRepository.Use use) {
    uses.add(use);
  }

  /** What in the contact centre uses the number. */
  public List<UsageRepository.Use> uses() {
    return List.copyOf(uses);
  }

  /** What stops in the contact centre while the number may not send. */
  public Impact impact() {
    Map<UsageKind, Integer> counts = new EnumMap<>(UsageKind.class);
    uses.forEach(use -> counts.merge(use.kind(), 1, Integer::sum));
    return new Impact(counts);
  }

  /** Newest first. */
  public List<Entry> entries() {
    return entries.stream().sorted(Comparator.comparing(Entry::at).reversed()).toList();
  }

  /** Newest first. */
  public List<Filing> filings() {
    return List.copyOf(filings);
  }

  /** The registration of this id, or null. */
  public Filing filing(long id) {
    return filings.stream().filter(filing -> filing.id() == id).findFirst().orElse(null);
  }
}
