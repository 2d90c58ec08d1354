package org.numberdesk.porting;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What lists and rules need to know of a port order without reading its text. */
@MappedSuperclass
public abstract class PortFacts extends PortDates {

  public static final int CARRIER_LENGTH = 100;
  private static final int SITES_LENGTH = 1000;

  @Column(name = "title", nullable = false, length = 200)
  String title;

  @Column(name = "attempt", nullable = false)
  int attempt;

  @Column(name = "losing_carrier", nullable = false, length = CARRIER_LENGTH)
  String losingCarrier;

  @Enumerated(EnumType.STRING)
  @Column(name = "number_type", length = 20)
  PortNumberType numberType;

  @Column(name = "country", length = 2)
  String country;

  @Enumerated(EnumType.STRING)
  @Column(name = "sms", length = 20)
  SmsPlan sms;

  @Column(name = "number_count", nullable = false)
  int numberCount;

  @Column(name = "pin_sealed", length = 1000)
  String pinSealed;

  @Column(name = "marked", length = PortStep.FIELDS_LENGTH)
  String marked;

  @Column(name = "sites", nullable = false, length = SITES_LENGTH)
  String sites = "";

  @Column(name = "letter_on_file", nullable = false)
  boolean letterOnFile;

  @Column(name = "cancel_requested", nullable = false)
  boolean cancelRequested;

  @Column(name = "reject_code", length = PortStep.CODE_LENGTH)
  String rejectCode;

  @Column(name = "sms_ended", nullable = false)
  boolean smsEnded;

  /** The last notice sent: one letter each, in their order. */
  @Column(name = "noticed", length = 10)
  String noticed;

  /** Keeps a sealed secret; null takes it away. */
  void keepPin(String sealed) {
    pinSealed = sealed;
  }

  void placedAt(Collection<String> siteNames) {
    String joined = String.join("\n", siteNames);
    sites = joined.length() > SITES_LENGTH ? joined.substring(0, SITES_LENGTH) : joined;
  }

  void mark(List<String> fields) {
    marked = fields.isEmpty() ? null : String.join(",", fields);
  }

  void sent(boolean withLetterOnFile) {
    attempt++;
    letterOnFile |= withLetterOnFile;
    rejectCode = null;
    mark(List.of());
  }

  void wantsCancel(boolean wants) {
    cancelRequested = wants;
  }

  void rejectedFor(String code) {
    rejectCode = code;
  }

  void noticed(String letters) {
    noticed = letters;
  }

  public String title() {
    return title;
  }

  /** How often it was sent to the carrier. */
  public int attempt() {
    return attempt;
  }

  /** The losing carrier, as the rules name it where they know it. */
  public String losingCarrier() {
    return losingCarrier;
  }

  /** What kind its numbers are, or null where there is none yet. */
  public PortNumberType numberType() {
    return numberType;
  }

  /** ISO code of its numbers' country, or null. */
  public String country() {
    return country;
  }

  public SmsPlan sms() {
    return sms;
  }

  public int numberCount() {
    return numberCount;
  }

  public boolean hasPin() {
    return pinSealed != null;
  }

  String pinSealed() {
    return pinSealed;
  }

  /** The fields staff want mended. */
  public List<String> marked() {
    return marked == null ? List.of() : Arrays.asList(marked.split(","));
  }

  /** Names of the sites its numbers serve. */
  public List<String> sites() {
    return sites.isEmpty() ? List.of() : Arrays.asList(sites.split("\n"));
  }

  public boolean letterOnFile() {
    return letterOnFile;
  }

  /** Whether the customer asked to end it. */
  public boolean cancelRequested() {
    return cancelRequested;
  }

  /** The carrier's last reason to refuse, or null. */
  public String rejectCode() {
    return rejectCode;
  }

  /** Whether every track of texts has come to its end. */
  public boolean smsEnded() {
    return smsEnded;
  }

  String noticed() {
    return noticed == null ? "" : noticed;
  }
}
