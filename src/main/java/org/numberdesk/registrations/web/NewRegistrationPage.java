package org.numberdesk.registrations.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.numbers.bulk.BulkDesk;
import org.numberdesk.numbers.web.ShownNumber;
import org.numberdesk.registrations.DraftDesk;
import org.numberdesk.registrations.RegistrationDesk;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.PermissionDenied;
import org.numberdesk.shared.Words;
import org.omnifaces.util.Faces;

/** Begins a registration: for which kind of sender, with which numbers. */
@Named
@ViewScoped
public class NewRegistrationPage implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int E164_LEAST = 8;

  /** Numbers that a draft can begin with. */
  private static final int MOST = 10_000;

  @Inject private RegistrationDesk desk;
  @Inject private BulkDesk bulk;
  @Inject private DraftDesk drafts;
  @Inject private Caller caller;

  private String number;
  private String numbers;
  private Long selection;
  private final ArrayList<String> chosen = new ArrayList<>();

  public void load() {
    if (!caller.can(Permission.REGISTRATIONS_EDIT) || caller.isStaff()) {
      throw new PermissionDenied(Permission.REGISTRATIONS_EDIT);
    }
    chosen.addAll(read(number));
    if (selection != null) {
      chosen.addAll(bulk.numbers(selection, MOST));
    }
    read(numbers).stream().filter(one -> !chosen.contains(one)).forEach(chosen::add);
  }

  /** An address reads a plus as a blank, so that a number may arrive without it. */
  private static List<String> read(String text) {
    return text == null
        ? List.of()
        : Arrays.stream(text.split(","))
            .map(String::strip)
            .filter(one -> !one.isEmpty())
            .map(one -> isBareNumber(one) ? "+" + one : one)
            .distinct()
            .toList();
  }

  private static boolean isBareNumber(String text) {
    return text.length() >= E164_LEAST && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Begins one with the answers of an earlier one. */
  public void copy(long id) {
    Faces.redirect("registrations/%s", Long.toString(drafts.copy(id).id()));
  }

  /** Begins one; where numbers were chosen, theirs is the type that counts. */
  public void start(SenderType wanted) {
    long id = desk.start(wanted, chosen).id();
    Faces.redirect("registrations/%s", Long.toString(id));
  }

  /** The chosen numbers in words, or an empty text. */
  public String getChosenWords() {
    return chosen.isEmpty()
        ? ""
        : Words.of(
            "registrations.new.chosen", chosen.size(), ShownNumber.of(chosen.get(0)).toString());
  }

  public boolean isChosen() {
    return !chosen.isEmpty();
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }

  public String getNumbers() {
    return numbers;
  }

  public void setNumbers(String numbers) {
    this.numbers = numbers;
  }

  /** The numbers gathered in the inventory, by their selection's id. */
  public Long getSelection() {
    return selection;
  }

  public void setSelection(Long selection) {
    this.selection = selection;
  }
}
