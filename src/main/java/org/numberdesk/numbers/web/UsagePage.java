package org.numberdesk.numbers.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.numberdesk.numbers.UsageRepository.Read;
import org.numberdesk.numbers.usage.UsageDesk;
import org.numberdesk.numbers.usage.UsageSource;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.PermissionDenied;
import org.numberdesk.shared.InvalidFields;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.web.PageClock;
import org.primefaces.model.file.UploadedFile;
import org.primefaces.model.file.UploadedFiles;

/** Tells the portal where numbers are used, by the contact centre's own answers. */
@Named
@ViewScoped
public class UsagePage implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final long LARGEST = 10L * 1024 * 1024;

  @Inject private UsageDesk desk;
  @Inject private Caller caller;
  @Inject private PageClock clock;

  private transient UploadedFiles files;
  private final ArrayList<Line> lines = new ArrayList<>();
  private final ArrayList<String> outcome = new ArrayList<>();

  /** One of the five reads: what it tells, the call, and what the last one said. */
  public record Line(String name, String path, String last) implements Serializable {}

  public void load() {
    if (!caller.can(Permission.NUMBERS_IMPORT)) {
      throw new PermissionDenied(Permission.NUMBERS_IMPORT);
    }
    lines.clear();
    Map<String, Read> reads = desk.reads();
    for (UsageSource source : UsageSource.values()) {
      Read read = reads.get(source.name());
      lines.add(
          new Line(
              Words.of(source),
              source.path(),
              read == null
                  ? Words.of("numbers.usage.never")
                  : Words.of(
                      "numbers.usage.last",
                      DueWords.day(read.at(), clock.now(), caller.zone()),
                      read.things(),
                      read.numbers())));
    }
  }

  public void take() {
    List<byte[]> contents = new ArrayList<>();
    long size = 0;
    for (UploadedFile file : files == null ? List.<UploadedFile>of() : files.getFiles()) {
      size += file.getSize();
      if (size > LARGEST) {
        throw new InvalidFields("file", "numbers.import.tooLarge");
      }
      if (file.getSize() > 0) {
        contents.add(file.getContent());
      }
    }
    if (contents.isEmpty()) {
      throw new InvalidFields("file", "numbers.import.file.choose");
    }
    tell(desk.read(contents));
    load();
  }

  private void tell(UsageDesk.Outcome found) {
    outcome.clear();
    found
        .taken()
        .forEach(
            taken ->
                outcome.add(
                    Words.of(
                        "numbers.usage.taken",
                        Words.of(taken.source()),
                        taken.things(),
                        taken.numbers())));
    if (!found.unmatched().isEmpty()) {
      outcome.add(Words.of("numbers.usage.unmatched", String.join(", ", found.unmatched())));
    }
    if (found.unknown() > 0) {
      outcome.add(Words.of("numbers.usage.unknown", found.unknown()));
    }
  }

  public List<Line> getLines() {
    return lines;
  }

  /** What the files just given brought, in sentences; empty before. */
  public List<String> getOutcome() {
    return outcome;
  }

  public UploadedFiles getFiles() {
    return files;
  }

  public void setFiles(UploadedFiles files) {
    this.files = files;
  }
}
