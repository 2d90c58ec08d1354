package org.numberdesk.loa.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.numberdesk.loa.LetterArchiveDesk;
import org.numberdesk.loa.LoaChallenge;
import org.numberdesk.loa.LoaRequest;
import org.numberdesk.numbers.E164;
import org.numberdesk.organisations.OrganisationDirectory;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.NotFound;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.web.Downloads;
import org.numberdesk.shared.web.PageClock;
import org.omnifaces.util.Faces;

/** Signed letters by number, and those that were challenged with their clocks; for staff. */
@Named
@ViewScoped
public class LettersPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private LetterArchiveDesk archive;
  @Inject private OrganisationDirectory organisations;
  @Inject private Caller caller;
  @Inject private PageClock clock;

  private String number;
  private boolean asked;
  private ArrayList<LetterRow> found = new ArrayList<>();
  private ArrayList<ChallengeRow> challenges = new ArrayList<>();
  private String note;

  /** A signed letter. */
  public record LetterRow(
      long request, String title, String organisation, String look, String signed, String number)
      implements Serializable {}

  /** A challenge with its clock. */
  public record ChallengeRow(
      long id,
      long request,
      String title,
      String organisation,
      String number,
      String note,
      String due,
      boolean late)
      implements Serializable {}

  public void load() {
    if (!caller.can(Permission.LOA_REVIEW)) {
      throw new NotFound(LoaRequest.class, "letters");
    }
    number =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get("q");
    String e164 = E164.parse(number, "US").map(E164::value).orElse(null);
    asked = number != null && !number.isBlank();
    List<LoaRequest> letters = e164 == null ? List.of() : archive.find(e164);
    List<LoaChallenge> open = archive.challenges();
    Map<Long, String> owners =
        organisations
            .map(
                java.util.stream.Stream.concat(
                        letters.stream().map(LoaRequest::organisationId),
                        open.stream().map(LoaChallenge::organisationId))
                    .collect(Collectors.toSet()))
            .values()
            .stream()
            .collect(Collectors.toMap(one -> one.id(), one -> one.name()));
    letters.forEach(
        one ->
            found.add(
                new LetterRow(
                    one.id(),
                    one.customerName() + " · " + one.voiceCarrier(),
                    owners.get(one.organisationId()),
                    one.status(clock.now()).look(),
                    Dates.dateTime(one.signedAt(), caller.zone()),
                    e164)));
    open.forEach(
        one ->
            challenges.add(
                new ChallengeRow(
                    one.id(),
                    one.requestId(),
                    one.title(),
                    owners.get(one.organisationId()),
                    one.number(),
                    one.note(),
                    Words.of("loa.by.until", Dates.dateTime(one.dueAt(), caller.zone())),
                    clock.now().isAfter(one.dueAt()))));
  }

  public void challenge(LetterRow row) {
    archive.challenge(row.request(), row.number(), note);
    Faces.redirect("loa/letters");
  }

  public void answered(ChallengeRow row) {
    archive.answered(row.request(), row.id());
    Faces.redirect("loa/letters");
  }

  public void letter(Long request) throws IOException {
    Downloads.send(archive.letter(request), "letter-" + request + ".pdf", true);
  }

  public String getNumber() {
    return number;
  }

  public boolean isAsked() {
    return asked;
  }

  public List<LetterRow> getFound() {
    return found;
  }

  public List<ChallengeRow> getChallenges() {
    return challenges;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
