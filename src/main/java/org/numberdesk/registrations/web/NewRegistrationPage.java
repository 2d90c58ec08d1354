package org.numberdesk.registrations.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.numbers.web.ShownNumber;
import org.numberdesk.registrations.DraftDesk;
import org.numberdesk.registrations.brands.BrandDesk;
import org.numberdesk.registrations.brands.StartDesk;
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

  @Inject private BrandDesk brands;
  @Inject private StartDesk starts;
  @Inject private DraftDesk drafts;
  @Inject private Caller caller;

  private String number;
  private String numbers;
  private Long selection;
  private long brand = StartDesk.LATEST;
  private List<BookLine> book = List.of();
  private final ArrayList<String> chosen = new ArrayList<>();

  public void load() {
    if (!caller.can(Permission.REGISTRATIONS_EDIT) || caller.isStaff()) {
      throw new PermissionDenied(Permission.REGISTRATIONS_EDIT);
    }
    book = brands.list().stream().map(BookLine::of).toList();
    chosen.addAll(NumberTexts.read(number));
    if (selection != null) {
      chosen.addAll(starts.gathered(selection));
    }
    NumberTexts.read(numbers).stream().filter(one -> !chosen.contains(one)).forEach(chosen::add);
  }

  /** Begins one with the answers of an earlier one. */
  public void copy(long id) {
    Faces.redirect("registrations/%s", Long.toString(drafts.copy(id).id()));
  }

  /**
   * Begins one; where numbers were chosen, theirs is the type that counts. Gathered numbers that
   * are many come into it afterwards, and how far that is can be looked at.
   */
  public void start(SenderType wanted) {
    StartDesk.Begun begun = starts.begin(brand, wanted, selection, chosen);
    if (begun.coming() == null) {
      Faces.redirect("registrations/%s", Long.toString(begun.registration()));
    } else {
      Faces.redirect("numbers/bulk?id=%s", begun.coming().toString());
    }
  }

  /** The brands of the book; the page asks whom the registration is for. */
  public List<BookLine> getBook() {
    return book;
  }

  /** The brand of the book it is for, {@code 0} for the latest one, {@code -1} for a new one. */
  public long getBrand() {
    return brand;
  }

  public void setBrand(long brand) {
    this.brand = brand;
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
