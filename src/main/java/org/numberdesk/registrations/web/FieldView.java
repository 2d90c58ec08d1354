package org.numberdesk.registrations.web;

import jakarta.faces.model.SelectItem;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.numberdesk.preflight.Severity;
import org.numberdesk.shared.Words;

/** A field of the form as the page binds it. */
public final class FieldView implements Serializable {

  private static final long serialVersionUID = 1L;

  private final FieldDef field;
  private final RegistrationForm owner;
  private String toldBefore;
  private boolean shownBefore;
  private boolean optionalBefore;
  private String suggestedBefore;
  private boolean lockedBefore;

  FieldView(FieldDef field, RegistrationForm owner) {
    this.field = field;
    this.owner = owner;
    isChanged();
  }

  FieldDef field() {
    return field;
  }

  private Draft draft() {
    return owner.draft();
  }

  public String getId() {
    return field.id();
  }

  public String getPath() {
    return field.path();
  }

  public String getKind() {
    return field.kind().name();
  }

  /** The keyboard a phone should offer. */
  public String getInputMode() {
    return switch (field.kind()) {
      case URL -> "url";
      case EMAIL -> "email";
      case PHONE -> "tel";
      case NUMBER -> "numeric";
      default -> "text";
    };
  }

  public String getLabel() {
    return FieldWords.label(field);
  }

  public String getHint() {
    return FieldWords.hint(field, draft().type());
  }

  /** What else is to be known of it as the other answers stand, or an empty text. */
  public String getNotes() {
    return String.join(" ", FieldNotes.told(field, draft().form()));
  }

  /** The list of suggestions for it, or null: the regions of the country above it. */
  public String getSuggestions() {
    String country = draft().form().get(Regions.COUNTRY);
    return field.path().equals(Regions.FIELD) && Regions.has(country) ? "regions-" + country : null;
  }

  public boolean isOptional() {
    return field.optional(draft().form());
  }

  public boolean isWide() {
    return field.wide();
  }

  /** Asked for, or answered already, or talked about: nothing that counts is hidden. */
  public boolean isShown() {
    return field.asked(draft().form())
        || !draft().form().isBlank(field.path())
            && !"false".equals(draft().form().get(field.path()))
        || !draft().findingsAt(field.path()).isEmpty();
  }

  /** Can only be read: something else was asked about. */
  public boolean isLocked() {
    return owner.asked().locks(field.path(), draft());
  }

  /** The answer as it is read. */
  public String getAnswer() {
    if (field.kind() == FieldDef.Kind.YES) {
      return Words.of(isChecked() ? "registrations.form.yes" : "registrations.form.no");
    }
    return field.kind() == FieldDef.Kind.CHOICE || field.kind() == FieldDef.Kind.CHECKS
        ? getOptions().stream()
            .filter(option -> List.of(getMany()).contains(String.valueOf(option.getValue())))
            .map(SelectItem::getLabel)
            .collect(Collectors.joining(", "))
        : getText();
  }

  public List<SelectItem> getOptions() {
    return FieldWords.options(field, getText());
  }

  public String getText() {
    return draft().form().get(field.path());
  }

  public void setText(String text) {
    draft().form().put(field.path(), text);
  }

  public boolean isChecked() {
    return Boolean.parseBoolean(getText());
  }

  public void setChecked(boolean checked) {
    draft().form().put(field.path(), Boolean.toString(checked));
  }

  public String[] getMany() {
    return draft().form().list(field.path()).toArray(String[]::new);
  }

  public void setMany(String[] parts) {
    draft().form().put(field.path(), List.of(parts));
  }

  /** What must be mended here, or null. */
  public String getError() {
    String refused = draft().refusedAt(field.path());
    return refused != null ? refused : told(Severity.BLOCKER);
  }

  /** What is often questioned here, where nothing must be mended; else null. */
  public String getCaution() {
    if (getError() != null) {
      return null;
    }
    String caution = told(Severity.WARNING);
    return caution != null ? caution : FieldNotes.exceeded(field, draft().form()).orElse(null);
  }

  private String told(Severity severity) {
    return draft().findingsAt(field.path()).stream()
        .filter(found -> found.severity() == severity)
        .findFirst()
        .map(FindingView::getTitle)
        .orElse(null);
  }

  /** What the reviewer or the carrier said here, while the answer is still the one they saw. */
  public String getReason() {
    return owner.reasonAt(field.path());
  }

  /** The words in question, as {@code 12-37 80-92}: in order, none within another. */
  public String getWords() {
    StringBuilder words = new StringBuilder();
    int end = -1;
    for (FindingView found :
        draft().findingsAt(field.path()).stream()
            .filter(view -> view.getFieldPath().equals(field.path()))
            .filter(view -> !view.getRange().isEmpty())
            .sorted((one, other) -> Integer.compare(start(one), start(other)))
            .collect(Collectors.toList())) {
      if (start(found) >= end) {
        words.append(words.isEmpty() ? "" : " ").append(found.getRange());
        end = Integer.parseInt(found.getRange().substring(found.getRange().indexOf('-') + 1));
      }
    }
    return words.toString();
  }

  private static int start(FindingView found) {
    return Integer.parseInt(found.getRange().substring(0, found.getRange().indexOf('-')));
  }

  /** How long the text was that the words were marked in. */
  public int getLength() {
    return getText().length();
  }

  /** Takes the answer away. */
  public void clear() {
    setText("");
    owner.turned(this);
  }

  /** Answers it from elsewhere than its own input. */
  void answer(String text) {
    setText(text);
    owner.turned(this);
  }

  public void leave() {
    owner.left(this);
  }

  /** Whether what is said here is another than when this was last asked. */
  boolean isChanged() {
    String told = String.join("|", getError(), getCaution(), getReason(), getWords(), getNotes());
    boolean changed = !Objects.equals(told, toldBefore);
    toldBefore = told;
    return changed;
  }

  /** Whether it appeared, went, opened or offers something else since this was last asked. */
  boolean isTurned() {
    boolean shown = isShown();
    boolean locked = isLocked();
    boolean optional = isOptional();
    String suggestions = getSuggestions();
    boolean turned =
        shown != shownBefore
            || optional != optionalBefore
            || locked != lockedBefore
            || !Objects.equals(suggestions, suggestedBefore);
    shownBefore = shown;
    optionalBefore = optional;
    lockedBefore = locked;
    suggestedBefore = suggestions;
    return turned;
  }
}
