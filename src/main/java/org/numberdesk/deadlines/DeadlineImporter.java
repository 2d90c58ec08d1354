package org.numberdesk.deadlines;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.shared.FieldError;
import org.numberdesk.shared.InvalidFields;
import org.numberdesk.shared.Json;

/** Takes in files of dated rules. */
@ApplicationScoped
@Transactional
public class DeadlineImporter {

  private static final int MOST = 2000;

  @Inject private DeadlineRepository deadlines;
  @Inject private DeadlineKeeper keeper;

  /** What an import did. */
  public record Imported(int added, int changed, int unchanged) {}

  /**
   * Takes in a file in the shape of the delivered one: adds what is new, corrects and moves what is
   * known. All of it or nothing.
   *
   * @throws InvalidFields naming each entry and field that cannot be taken
   */
  @RequiresPermission(Permission.DEADLINES_EDIT)
  public Imported bring(byte[] file) {
    List<DeadlineEntry> entries = read(file);
    List<FieldError> errors = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      DeadlineEntry entry = entries.get(i);
      if (entry == null) {
        errors.add(FieldError.of("[" + i + "]", "error.field.required"));
        continue;
      }
      String at = "[" + i + "]" + (entry.id() == null ? "" : " " + entry.id()) + ".";
      entry
          .errors(keeper.today())
          .forEach(e -> errors.add(new FieldError(at + e.field(), e.key(), e.parameters())));
    }
    long names =
        entries.stream().filter(Objects::nonNull).map(DeadlineEntry::id).distinct().count();
    if (errors.isEmpty() && names < entries.size()) {
      errors.add(FieldError.of("file", "deadlines.error.twice"));
    }
    if (!errors.isEmpty()) {
      throw new InvalidFields(errors);
    }
    int added = 0;
    int changed = 0;
    for (DeadlineEntry entry : entries) {
      RegulatoryDeadline known = deadlines.find(entry.id()).orElse(null);
      if (known == null) {
        keeper.add(entry);
        added++;
      } else if (take(known, entry)) {
        changed++;
      }
    }
    return new Imported(added, changed, entries.size() - added - changed);
  }

  /** Brings a known rule to what an entry says. */
  private boolean take(RegulatoryDeadline rule, DeadlineEntry entry) {
    DeadlineStatus status = DeadlineStatus.of(entry.status()).orElseThrow();
    LocalDate day = DeadlineEntry.date(entry.date()).orElseThrow();
    int before = rule.revision();
    keeper.correct(rule, complete(entry, rule));
    if (status == DeadlineStatus.VACATED && rule.status() != status) {
      keeper.vacate(rule, null, null, rule.checkedOn());
    } else if (!day.equals(rule.dueOn())) {
      keeper.move(rule, day, status, null, null, rule.checkedOn());
    } else if (status == DeadlineStatus.IN_FORCE && rule.status() == DeadlineStatus.UPCOMING) {
      keeper.begin(rule);
    }
    return rule.revision() != before;
  }

  /** What the file leaves out stays as it is. */
  private static DeadlineEntry complete(DeadlineEntry entry, RegulatoryDeadline rule) {
    DeadlineEntry known = rule.entry();
    return new DeadlineEntry(
        known.id(),
        known.date(),
        entry.datePrecision() == null ? known.datePrecision() : entry.datePrecision(),
        entry.dateNote() == null ? known.dateNote() : entry.dateNote(),
        entry.jurisdiction(),
        entry.senderTypes(),
        entry.title(),
        entry.whatChanges(),
        entry.whoIsAffected(),
        entry.consequence(),
        known.status(),
        entry.source(),
        entry.confidence(),
        entry.also(),
        known.dateHistory(),
        entry.checked() == null ? known.checked() : entry.checked(),
        entry.blocks() == null ? known.blocks() : entry.blocks(),
        entry.condition() == null ? known.condition() : entry.condition());
  }

  private static List<DeadlineEntry> read(byte[] file) {
    try {
      List<DeadlineEntry> entries =
          Json.MAPPER.readValue(file, new TypeReference<List<DeadlineEntry>>() {});
      if (entries == null || entries.isEmpty() || entries.size() > MOST) {
        throw new InvalidFields("file", "deadlines.error.entries", MOST);
      }
      return entries;
    } catch (JsonProcessingException e) {
      throw new InvalidFields(
          "file",
          "deadlines.error.file",
          e.getLocation() == null ? 0 : e.getLocation().getLineNr());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
