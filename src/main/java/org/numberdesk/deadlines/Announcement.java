package org.numberdesk.deadlines;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.numberdesk.shared.Json;
import org.numberdesk.shared.VersionedEntity;

/** What staff wrote, once, to the customers whom a condition reached. Never changes. */
@Entity
@Table(name = "announcement")
public class Announcement extends VersionedEntity {

  public static final int TITLE = 200;
  public static final int TEXT = 1800;

  @Column(name = "title", nullable = false, updatable = false, length = TITLE)
  private String title;

  @Column(name = "text", nullable = false, updatable = false, length = TEXT)
  private String text;

  @Column(name = "touches", nullable = false, updatable = false, length = 4000)
  private String touches;

  @Column(name = "sent_at", nullable = false, updatable = false)
  private Instant sentAt;

  @Column(name = "organisations", nullable = false, updatable = false)
  private int organisations;

  @Column(name = "people", nullable = false, updatable = false)
  private int people;

  protected Announcement() {}

  Announcement(
      String title,
      String text,
      ConditionEntry condition,
      Instant at,
      AnnouncementDesk.Reach reach) {
    this.title = title.strip();
    this.text = text.strip();
    this.sentAt = at;
    this.organisations = reach.organisations();
    this.people = reach.people();
    try {
      this.touches = Json.MAPPER.writeValueAsString(condition);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  public String title() {
    return title;
  }

  public String text() {
    return text;
  }

  public Instant sentAt() {
    return sentAt;
  }

  public int organisations() {
    return organisations;
  }

  public int people() {
    return people;
  }
}
