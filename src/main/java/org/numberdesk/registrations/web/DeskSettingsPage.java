package org.numberdesk.registrations.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.numberdesk.registrations.PromiseDesk;
import org.numberdesk.registrations.ReviewPromise;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.web.Notices;
import org.omnifaces.util.Faces;

/** What the desk promises, hours by sender type and step. */
@Named
@ViewScoped
public class DeskSettingsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private PromiseDesk promises;
  @Inject private Notices notices;

  private List<Row> rows;
  private final Map<Long, Integer> hours = new TreeMap<>();

  /** One sender type with the promises for its two steps. */
  public record Row(String label, long decide, long file) implements Serializable {}

  public void load() {
    Map<String, long[]> found = new LinkedHashMap<>();
    for (ReviewPromise promise : promises.list()) {
      long[] pair = found.computeIfAbsent(Words.of(promise.senderType()), none -> new long[2]);
      pair[promise.step() == ReviewPromise.Step.DECIDE ? 0 : 1] = promise.id();
      hours.put(promise.id(), promise.hours());
    }
    rows =
        found.entrySet().stream()
            .map(one -> new Row(one.getKey(), one.getValue()[0], one.getValue()[1]))
            .toList();
  }

  public void save() {
    promises.save(hours);
    notices.done("review.promise.saved");
    notices.keep();
    Faces.redirect("review/settings");
  }

  public List<Row> getRows() {
    return rows;
  }

  /** The hours typed, by the id of the promise. */
  public Map<Long, Integer> getHours() {
    return hours;
  }
}
