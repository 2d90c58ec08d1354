package org.numberdesk.registrations.web;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.numberdesk.preflight.Severity;
import org.numberdesk.registrations.CaseFile;
import org.numberdesk.registrations.CaseMoves;
import org.numberdesk.registrations.ReasonCodes;
import org.numberdesk.registrations.RegistrationMove;
import org.numberdesk.registrations.RegistrationStatus;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.Words;

/** A case as the page shows it: every sentence made, nothing left to decide. */
public final class CaseView implements Serializable {

  private static final long serialVersionUID = 1L;

  private final String title;
  private final String about;
  private final RegistrationStatus status;
  private final String statusWord;
  private final String due;
  private final boolean overdue;
  private final List<String> notes;
  private final String verdict;
  private final String others;
  private final int holds;
  private final List<FindingRow> findings;
  private final List<CaseSections.Section> sections;
  private final List<CaseLine> history;
  private final List<CaseLine> carriers;
  private final List<CaseLine> organisation;
  private final List<CaseButton> buttons;

  private final transient CaseFile file;

  private CaseView(CaseFile file, ZoneId zone) {
    this.file = file;
    title = file.title();
    about =
        Words.of(
            "review.case.about",
            file.organisationName(),
            file.senderType() == null ? "" : Words.of(file.senderType()),
            file.numberCount(),
            file.revision(),
            Long.toString(file.id()));
    status = file.status();
    statusWord = statusWord(file, zone);
    Instant dueAt = file.dates().due();
    overdue = dueAt != null && dueAt.isBefore(file.now());
    due = dueAt == null ? null : QueueRow.dueWord(dueAt, overdue, zone);
    findings = CaseSections.findings(file);
    sections = CaseSections.of(file, findings);
    holds = file.findings().passed().size();
    verdict = Words.of("review.case.verdict", count(Severity.BLOCKER), count(Severity.WARNING));
    notes = notes(file, zone);
    others = others(file);
    history = CaseLine.history(file, zone);
    carriers = CaseLine.carriers(file, zone);
    organisation = CaseLine.others(file, zone);
    buttons = CaseButton.of(file.offers());
  }

  /** What it was made of; only while the page loads. */
  CaseFile file() {
    return file;
  }

  static CaseView of(CaseFile file, ZoneId zone) {
    return new CaseView(file, zone);
  }

  private static String statusWord(CaseFile file, ZoneId zone) {
    CaseFile.Holder holder = file.holder();
    if (holder == null) {
      return Words.of("ReviewStatus." + file.status().name());
    }
    long left = Math.max(1, Duration.between(file.now(), holder.until()).toMinutes());
    return holder.you() ? Words.of("review.held.left", left) : QueueRow.holder(holder, zone);
  }

  private long count(Severity severity) {
    return findings.stream().filter(found -> found.severity() == severity).count();
  }

  /** What makes this case different from a first one. */
  private static List<String> notes(CaseFile file, ZoneId zone) {
    List<String> notes = new ArrayList<>();
    CaseFile.Holder holder = file.holder();
    if (holder != null && !holder.you()) {
      notes.add(Words.of("review.note.held", holder.name(), Dates.dateTime(holder.until(), zone)));
    }
    file.history().stream()
        .filter(step -> step.revision() == file.revision() - 1)
        .filter(
            step ->
                step.move() == RegistrationMove.CARRIER_REJECT
                    || step.move() == RegistrationMove.REQUEST_CHANGES)
        .reduce((earlier, later) -> later)
        .ifPresent(
            step ->
                notes.add(
                    Words.of(
                        "review.note.again." + step.move().name(),
                        file.revision(),
                        Dates.date(step.at(), zone),
                        CaseLine.reasons(step.reasons()))));
    if (file.dates().resubmitBy() != null) {
      notes.add(Words.of("review.note.clock", Dates.dateTime(file.dates().resubmitBy(), zone)));
    }
    if (file.dates().cureBy() != null) {
      notes.add(Words.of("review.note.cure", Dates.dateTime(file.dates().cureBy(), zone)));
    }
    if (file.ownText()) {
      notes.add(Words.of("review.note.own"));
    }
    return List.copyOf(notes);
  }

  /** What somebody else could do, and who. */
  private static String others(CaseFile file) {
    Map<CaseMoves.Who, List<String>> moves = new EnumMap<>(CaseMoves.Who.class);
    file.offers().stream()
        .filter(offer -> offer.who() != CaseMoves.Who.YOU)
        .forEach(
            offer ->
                moves
                    .computeIfAbsent(offer.who(), none -> new ArrayList<>())
                    .add(Words.of(offer.move())));
    return moves.entrySet().stream()
        .map(
            entry ->
                Words.of(
                    "review.others." + entry.getKey().name(),
                    String.join(", ", entry.getValue()),
                    file.holder() == null ? "" : file.holder().name(),
                    file.organisationName()))
        .collect(Collectors.joining(" "));
  }

  public String getTitle() {
    return title;
  }

  public String getAbout() {
    return about;
  }

  public RegistrationStatus getStatus() {
    return status;
  }

  public String getStatusWord() {
    return statusWord;
  }

  public String getDue() {
    return due;
  }

  public boolean isOverdue() {
    return overdue;
  }

  public List<String> getNotes() {
    return notes;
  }

  public String getVerdict() {
    return verdict;
  }

  public String getOthers() {
    return others;
  }

  public int getHolds() {
    return holds;
  }

  List<FindingRow> findings() {
    return findings;
  }

  public List<CaseSections.Section> getSections() {
    return sections;
  }

  public List<CaseLine> getHistory() {
    return history;
  }

  public List<CaseLine> getCarriers() {
    return carriers;
  }

  public List<CaseLine> getOrganisation() {
    return organisation;
  }

  public List<CaseButton> getButtons() {
    return buttons;
  }

  /** The reasons a refusal can give: what was found, a vendor's own code, preflight's codes. */
  public List<Choice> getCauses() {
    return Stream.of(
            findings.stream().map(ReasonForm::choice),
            Stream.of(Choice.of(ReasonForm.VENDOR, Words.of("review.reason.vendor"))),
            ReasonCodes.own().stream().map(code -> Choice.of(code, code)))
        .flatMap(choices -> choices)
        .toList();
  }

  /** The answers a reason can be about. */
  public List<Choice> getFields() {
    return sections.stream()
        .flatMap(section -> section.answers().stream())
        .map(answer -> Choice.of(answer.path(), answer.label()))
        .toList();
  }

  /** Whether changes can be asked for here and now, which findings then offer. */
  public boolean isAskable() {
    return buttons.stream().anyMatch(button -> button.move() == RegistrationMove.REQUEST_CHANGES);
  }
}
