package org.numberdesk.registrations.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.preflight.Submission;
import org.numberdesk.registrations.NextSteps;
import org.numberdesk.registrations.brands.BrandDesk;
import org.numberdesk.registrations.brands.BrandEdition;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.PermissionDenied;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.Words;

/** The brand book: its brands, and of one its editions and the registrations that used them. */
@Named
@ViewScoped
public class BrandsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private BrandDesk desk;
  @Inject private NextSteps steps;
  @Inject private Caller caller;

  private Long id;
  private String name;
  private List<BookLine> lines = List.of();
  private List<Edition> editions = List.of();
  private List<UseLine> uses = List.of();

  /**
   * An edition, and what it has otherwise than the one before.
   *
   * @param answers all of them in the first, later those that changed
   */
  public record Edition(int number, String when, List<Answer> answers) implements Serializable {}

  /** An answer; an empty text where it was taken away. */
  public record Answer(String label, String text) implements Serializable {}

  /** A registration that took or gave an edition. */
  public record UseLine(long id, String title, String status, String edition)
      implements Serializable {}

  public void load() {
    if (!caller.can(Permission.REGISTRATIONS_SUBMIT)) {
      throw new PermissionDenied(Permission.REGISTRATIONS_SUBMIT);
    }
    if (id == null) {
      lines = desk.list().stream().map(BookLine::of).toList();
      return;
    }
    name = desk.get(id).name();
    editions = read(desk.editions(id));
    uses =
        desk.uses(id).stream()
            .map(
                use ->
                    new UseLine(
                        use.registration().id(),
                        use.registration().title(),
                        steps.status(use.registration()).name(),
                        Words.of("registrations.brands.edition", use.edition())))
            .toList();
  }

  private List<Edition> read(List<BrandEdition> found) {
    List<Edition> read = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      BrandEdition edition = found.get(i);
      SubmissionForm before = i + 1 < found.size() ? form(found.get(i + 1)) : null;
      read.add(
          new Edition(
              edition.edition(),
              Dates.dateTime(edition.createdAt(), caller.zone()),
              rows(form(edition), before)));
    }
    return read;
  }

  private static SubmissionForm form(BrandEdition edition) {
    return SubmissionForm.of(new Submission(null, edition.answers(), null, null, null));
  }

  private static List<Answer> rows(SubmissionForm now, SubmissionForm before) {
    Set<String> changed = before == null ? null : now.differences(before);
    return FormLayout.of(SenderType.TEN_DLC).sections().stream()
        .flatMap(section -> section.all().stream())
        .filter(field -> field.path().startsWith("brand."))
        .filter(
            field -> changed == null ? !now.isBlank(field.path()) : changed.contains(field.path()))
        .map(
            field ->
                new Answer(
                    FieldWords.label(field), FieldWords.answer(field, now.get(field.path()))))
        .toList();
  }

  public Long getId() {
    return id;
  }

  public void setId(Long id) {
    this.id = id;
  }

  public String getName() {
    return name;
  }

  public List<BookLine> getLines() {
    return lines;
  }

  public List<Edition> getEditions() {
    return editions;
  }

  public List<UseLine> getUses() {
    return uses;
  }
}
