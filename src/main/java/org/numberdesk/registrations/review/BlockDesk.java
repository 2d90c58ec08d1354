package org.numberdesk.registrations.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.shared.DomainEvent;
import org.numberdesk.shared.FieldError;
import org.numberdesk.shared.InvalidFields;

/** The sentences the team maintains for its decisions. */
@ApplicationScoped
@Transactional
public class BlockDesk {

  static final int MOST = 100;

  @Inject private TextBlockRepository blocks;
  @Inject private Event<DomainEvent> events;

  /** A text block came, changed or went. */
  record BlockChanged(String name, String before, String after) implements DomainEvent {

    @Override
    public Long organisationId() {
      return null;
    }

    @Override
    public String subject() {
      return "textBlock";
    }

    @Override
    public String subjectId() {
      return name;
    }

    @Override
    public String action() {
      return "textBlock.change";
    }

    @Override
    public List<Change> changes() {
      return List.of(new Change("text", before, after));
    }
  }

  @RequiresPermission(Permission.REVIEW_VIEW)
  public List<TextBlock> list() {
    return blocks.list();
  }

  /** Keeps a sentence; a known name says something else from now on. */
  @RequiresPermission(Permission.REGISTRATIONS_REVIEW)
  public void save(String givenName, String givenText) {
    String name = givenName == null ? "" : givenName.strip();
    String text = givenText == null ? "" : givenText.strip();
    List<FieldError> errors = new ArrayList<>();
    check(errors, "blockName", name, TextBlock.NAME_LENGTH);
    check(errors, "blockText", text, TextBlock.LENGTH);
    List<TextBlock> known = blocks.list();
    TextBlock found =
        known.stream().filter(one -> one.name().equals(name)).findFirst().orElse(null);
    if (found == null && known.size() >= MOST) {
      errors.add(FieldError.of("blockName", "review.block.error.many", MOST));
    }
    if (!errors.isEmpty()) {
      throw new InvalidFields(errors);
    }
    events.fire(new BlockChanged(name, found == null ? null : found.text(), text));
    if (found == null) {
      blocks.add(new TextBlock(name, text));
    } else {
      found.say(text);
    }
  }

  private static void check(List<FieldError> errors, String field, String text, int limit) {
    if (text.isEmpty()) {
      errors.add(FieldError.of(field, "error.field.required"));
    } else if (text.length() > limit) {
      errors.add(FieldError.of(field, "error.field.tooLong", limit));
    }
  }

  @RequiresPermission(Permission.REGISTRATIONS_REVIEW)
  public void drop(String name) {
    blocks.list().stream()
        .filter(one -> one.name().equals(name))
        .forEach(
            one -> {
              events.fire(new BlockChanged(name, one.text(), null));
              blocks.remove(one);
            });
  }
}
