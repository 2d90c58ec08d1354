package org.numberdesk.registrations.web;

import java.io.Serializable;
import java.util.List;
import org.numberdesk.registrations.DecisionReason;

/** One reason while it is written: from a finding, from the list of codes, or a carrier's own. */
public class ReasonForm implements Serializable {

  private static final long serialVersionUID = 1L;

  /** The choice for a carrier's or vendor's own code. */
  static final String VENDOR = "VENDOR";

  private static final String FINDING = "finding:";

  private String source;
  private String vendor;
  private String code;
  private String field;
  private String comment;
  private String filled;
  private String block;

  static ReasonForm empty() {
    return new ReasonForm();
  }

  static ReasonForm vendor() {
    ReasonForm reason = new ReasonForm();
    reason.source = VENDOR;
    return reason;
  }

  static ReasonForm of(FindingRow found) {
    ReasonForm reason = new ReasonForm();
    reason.source = FINDING + found.index();
    reason.fill(List.of(found));
    return reason;
  }

  static Choice choice(FindingRow found) {
    return Choice.of(FINDING + found.index(), found.message());
  }

  /** Takes field and comment from the finding chosen, unless somebody wrote a comment already. */
  void fill(List<FindingRow> findings) {
    FindingRow found = finding(findings);
    boolean own = comment != null && !comment.isBlank() && !comment.equals(filled);
    if (found != null) {
      field = found.field();
      if (!own) {
        comment = found.comment();
        filled = comment;
      }
    } else if (!own) {
      comment = null;
    }
  }

  /** Puts the chosen text block behind what is written already. */
  public void say() {
    if (block != null && !block.isBlank()) {
      comment = comment == null || comment.isBlank() ? block : comment.strip() + " " + block;
      block = null;
    }
  }

  private FindingRow finding(List<FindingRow> findings) {
    return findings.stream()
        .filter(found -> (FINDING + found.index()).equals(source))
        .findFirst()
        .orElse(null);
  }

  DecisionReason reason(List<FindingRow> findings) {
    FindingRow found = finding(findings);
    String named =
        found != null
            ? found.code()
            : isVendorCode() ? "VENDOR:" + text(vendor) + ":" + text(code) : source;
    return new DecisionReason(named, field, comment);
  }

  private static String text(String given) {
    return given == null ? "" : given.strip();
  }

  public String getBlock() {
    return block;
  }

  public void setBlock(String block) {
    this.block = block;
  }

  public boolean isVendorCode() {
    return VENDOR.equals(source);
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  public String getVendor() {
    return vendor;
  }

  public void setVendor(String vendor) {
    this.vendor = vendor;
  }

  /** The code under which the vendor or carrier reports it. */
  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getField() {
    return field;
  }

  public void setField(String field) {
    this.field = field;
  }

  public String getComment() {
    return comment;
  }

  public void setComment(String comment) {
    this.comment = comment;
  }
}
