package org.numberdesk.registrations.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.numberdesk.shared.VersionedEntity;

/** A sentence the team uses again and again, under a name. */
@Entity
@Table(name = "review_block")
public class TextBlock extends VersionedEntity {

  public static final int NAME_LENGTH = 80;
  public static final int LENGTH = 2000;

  @Column(name = "name", nullable = false, length = NAME_LENGTH)
  private String name;

  @Column(name = "text", nullable = false, length = LENGTH)
  private String text;

  protected TextBlock() {}

  TextBlock(String name, String text) {
    this.name = name;
    this.text = text;
  }

  void say(String changed) {
    text = changed;
  }

  public String name() {
    return name;
  }

  public String text() {
    return text;
  }
}
