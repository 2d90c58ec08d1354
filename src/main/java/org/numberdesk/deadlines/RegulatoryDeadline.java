package org.numberdesk.deadlines;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.numberdesk.numbers.NumberCondition;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.shared.Json;
import org.numberdesk.shared.VersionedEntity;

/**
 * A dated rule. Comes with the portal, by an import or from staff; moves, with each date it had
 * kept; is corrected; and may be vacated, which is its end, though it stays on the calendar so that
 * nobody waits for it. It touches the numbers that meet its condition; a vacated one touches none.
 */
@Entity
@Table(name = "regulatory_deadline")
@NamedQuery(
    name = RegulatoryDeadline.BETWEEN,
    query =
        "select d from RegulatoryDeadline d where d.dueOn >= :from and d.dueOn <= :to order by d.dueOn, d.key")
@NamedQuery(
    name = RegulatoryDeadline.BY_KEY,
    query = "select d from RegulatoryDeadline d where d.key = :key")
@NamedQuery(
    name = RegulatoryDeadline.BLOCKING,
    query =
        "select d from RegulatoryDeadline d where d.blocks = true and d.status <> org.numberdesk.deadlines.DeadlineStatus.VACATED order by d.dueOn desc, d.key desc")
public class RegulatoryDeadline extends VersionedEntity {

  static final String BETWEEN = "RegulatoryDeadline.between";
  static final String BY_KEY = "RegulatoryDeadline.byKey";
  static final String BLOCKING = "RegulatoryDeadline.blocking";

  static final int HISTORY = 4000;

  @Column(name = "deadline_key", nullable = false, updatable = false, length = 80)
  private String key;

  @Column(name = "due_on", nullable = false)
  private LocalDate dueOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "date_precision", nullable = false, length = 10)
  private DatePrecision precision;

  @Column(name = "date_note", length = DeadlineEntry.NOTE)
  private String dateNote;

  @Column(name = "jurisdiction", nullable = false, length = 6)
  private String jurisdiction;

  @Column(name = "sender_words", nullable = false, length = 200)
  private String senderWords;

  @Column(name = "title", nullable = false, length = DeadlineEntry.TITLE)
  private String title;

  @Column(name = "what_changes", nullable = false, length = DeadlineEntry.LONG_TEXT)
  private String whatChanges;

  @Column(name = "who_is_affected", nullable = false, length = DeadlineEntry.TEXT)
  private String whoIsAffected;

  @Column(name = "consequence", nullable = false, length = DeadlineEntry.TEXT)
  private String consequence;

  @Enumerated(EnumType.STRING)
  @Column(name = "status", nullable = false, length = 10)
  private DeadlineStatus status;

  @Column(name = "source", nullable = false, length = 1000)
  private String source;

  @Column(name = "more_sources", nullable = false, length = 4000)
  private String moreSources;

  @Enumerated(EnumType.STRING)
  @Column(name = "confidence", nullable = false, length = 10)
  private Confidence confidence;

  @Column(name = "checked_on", nullable = false)
  private LocalDate checkedOn;

  @Column(name = "blocks", nullable = false)
  private boolean blocks;

  @Column(name = "touches", nullable = false, length = 4000)
  private String touches;

  @Column(name = "date_history", nullable = false, length = HISTORY)
  private String dateHistory;

  /** Grows with each change that a calendar has to show; iCalendar's SEQUENCE. */
  @Column(name = "revision", nullable = false)
  private int revision;

  protected RegulatoryDeadline() {}

  /**
   * A rule new to the calendar.
   *
   * @param entry without errors
   * @param today the day of the check where the entry names none
   */
  RegulatoryDeadline(DeadlineEntry entry, LocalDate today) {
    key = Objects.requireNonNull(entry.id(), "A dated rule has a name");
    dueOn = DeadlineEntry.date(entry.date()).orElseThrow();
    status = DeadlineStatus.of(entry.status()).orElseThrow();
    dateHistory = String.join("\n", entry.dateHistory());
    write(entry, today);
  }

  /**
   * Corrects what is said of the rule; the date changes by {@link #move} alone, the status by it
   * and by {@link #vacate}.
   */
  void correct(DeadlineEntry entry, LocalDate today) {
    write(entry, today);
    revision++;
  }

  private void write(DeadlineEntry entry, LocalDate today) {
    precision =
        DeadlineStatus.Words.constant(DatePrecision.class, entry.datePrecision())
            .orElse(DatePrecision.DAY);
    dateNote = blank(entry.dateNote()) ? null : entry.dateNote().strip();
    jurisdiction = entry.jurisdiction();
    senderWords = String.join(",", entry.senderTypes());
    title = entry.title().strip();
    whatChanges = entry.whatChanges().strip();
    whoIsAffected = entry.whoIsAffected().strip();
    consequence = entry.consequence().strip();
    source = entry.source().strip();
    moreSources = String.join("\n", entry.also());
    confidence = DeadlineStatus.Words.constant(Confidence.class, entry.confidence()).orElseThrow();
    checkedOn = DeadlineEntry.date(entry.checked()).orElse(today);
    blocks = Boolean.TRUE.equals(entry.blocks());
    touch(entry.touches());
  }

  private void touch(ConditionEntry condition) {
    try {
      touches = Json.MAPPER.writeValueAsString(condition);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Takes another date; the one it had is kept.
   *
   * @param now the status it has from then on
   * @param why in a few words, kept beside the new date; may be null
   * @param newSource where it says so; null leaves the source
   */
  void move(LocalDate date, DeadlineStatus now, String why, String newSource, LocalDate checked) {
    List<String> dates = new ArrayList<>(history());
    if (dates.isEmpty()) {
      dates.add(dueOn.toString());
    }
    dates.add(date + (blank(why) ? "" : " (" + why.strip() + ")"));
    dateHistory = String.join("\n", dates);
    dueOn = date;
    precision = DatePrecision.DAY;
    dateNote = null;
    status = now;
    source(newSource, checked);
  }

  /** Ends it: it will not happen. */
  void vacate(LocalDate on, String why, String newSource, LocalDate checked) {
    List<String> dates = new ArrayList<>(history());
    if (dates.isEmpty()) {
      dates.add(dueOn.toString());
    }
    dates.add("vacated " + on + (blank(why) ? "" : " (" + why.strip() + ")"));
    dateHistory = String.join("\n", dates);
    status = DeadlineStatus.VACATED;
    source(newSource, checked);
  }

  private void source(String newSource, LocalDate checked) {
    if (!blank(newSource) && !newSource.strip().equals(source)) {
      moreSources = moreSources.isEmpty() ? source : source + "\n" + moreSources;
      source = newSource.strip();
    }
    checkedOn = checked;
    revision++;
  }

  /** The date has come: an upcoming or delayed rule holds from its day on. */
  void begin() {
    status = DeadlineStatus.IN_FORCE;
    revision++;
  }

  /** Somebody read the source again and found it as it stands here. */
  void checked(LocalDate on) {
    checkedOn = on;
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }

  private static List<String> lines(String text) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split("\n"));
  }

  /** Its name in addresses and JSON. */
  public String key() {
    return key;
  }

  /** The day it holds from; see {@link #precision()}. */
  public LocalDate dueOn() {
    return dueOn;
  }

  public DatePrecision precision() {
    return precision;
  }

  public String dateNote() {
    return dateNote;
  }

  public String jurisdiction() {
    return jurisdiction;
  }

  /** Empty for all. */
  public List<SenderType> senderTypes() {
    return SenderWords.types(senderWords(), jurisdiction);
  }

  /** Words for senders that are no type of the inventory, such as email-to-sms. */
  public List<String> otherSenders() {
    return SenderWords.others(senderWords());
  }

  List<String> senderWords() {
    return List.of(senderWords.split(","));
  }

  public String title() {
    return title;
  }

  public String whatChanges() {
    return whatChanges;
  }

  public String whoIsAffected() {
    return whoIsAffected;
  }

  public String consequence() {
    return consequence;
  }

  public DeadlineStatus status() {
    return status;
  }

  public String source() {
    return source;
  }

  public List<String> moreSources() {
    return lines(moreSources);
  }

  public Confidence confidence() {
    return confidence;
  }

  /** The day on which somebody last read the source. */
  public LocalDate checkedOn() {
    return checkedOn;
  }

  /** Whether it stops texts of the numbers it touches. */
  public boolean blocks() {
    return blocks;
  }

  /** The dates it had, oldest first, in the words of the source; empty if it never moved. */
  public List<String> history() {
    return lines(dateHistory);
  }

  public int revision() {
    return revision;
  }

  /** The condition as it was given. */
  public ConditionEntry condition() {
    try {
      return Json.MAPPER.readValue(touches, ConditionEntry.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The condition of " + key + " cannot be read", e);
    }
  }

  /** The numbers it touches; none once it is vacated. */
  public NumberCondition touches() {
    return status == DeadlineStatus.VACATED ? NumberCondition.NOBODY : condition().condition();
  }

  /** From when it stops texts; null where it stops none, or was put off with no new date. */
  public LocalDate blocksFrom(LocalDate today) {
    boolean putOff = status == DeadlineStatus.DELAYED && !dueOn.isAfter(today);
    return blocks && status != DeadlineStatus.VACATED && !putOff ? dueOn : null;
  }

  /** All of it, in the shape of the data file. */
  public DeadlineEntry entry() {
    return new DeadlineEntry(
        key,
        dueOn.toString(),
        precision == DatePrecision.DAY ? null : precision.name(),
        dateNote,
        jurisdiction,
        senderWords(),
        title,
        whatChanges,
        whoIsAffected,
        consequence,
        status.word(),
        source,
        confidence.name().toLowerCase(Locale.ROOT),
        moreSources(),
        history(),
        checkedOn.toString(),
        blocks,
        condition());
  }
}
