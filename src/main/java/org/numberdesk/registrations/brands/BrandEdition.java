package org.numberdesk.registrations.brands;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.numberdesk.preflight.Submission;
import org.numberdesk.shared.Json;
import org.numberdesk.shared.VersionedEntity;

/** The answers about a brand as they were kept at one time. Never changed. */
@Entity
@Table(name = "brand_edition")
public class BrandEdition extends VersionedEntity {

  @Column(name = "brand_id", nullable = false, updatable = false)
  private long brandId;

  @Column(name = "edition", nullable = false, updatable = false)
  private int edition;

  @Lob
  @Column(name = "text", nullable = false, updatable = false)
  private String text;

  protected BrandEdition() {}

  BrandEdition(long brandId, int edition, Submission.Brand answers) {
    this.brandId = brandId;
    this.edition = edition;
    try {
      this.text = Json.MAPPER.writeValueAsString(answers);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  public long brandId() {
    return brandId;
  }

  /** Its number, from 1. */
  public int edition() {
    return edition;
  }

  public Submission.Brand answers() {
    try {
      return Json.MAPPER.readValue(text, Submission.Brand.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
