package org.numberdesk.registrations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.numberdesk.preflight.PreflightReport;
import org.numberdesk.preflight.Submission;
import org.numberdesk.shared.VersionedEntity;

/** A submission as it was handed in, with what preflight said of it then. Never changed. */
@Entity
@Table(name = "registration_revision")
public class RegistrationRevision extends VersionedEntity {

  @Column(name = "revision", nullable = false, updatable = false)
  private int revision;

  @Lob
  @Column(name = "submission", nullable = false, updatable = false)
  private String submission;

  @Lob
  @Column(name = "report", nullable = false, updatable = false)
  private String report;

  protected RegistrationRevision() {}

  RegistrationRevision(int revision, String submission, String report) {
    this.revision = revision;
    this.submission = submission;
    this.report = report;
  }

  public int revision() {
    return revision;
  }

  public Submission submission() {
    return SubmissionJson.submission(submission);
  }

  public PreflightReport report() {
    return SubmissionJson.report(report);
  }
}
