package org.numberdesk.numbers.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.numberdesk.numbers.bulk.BulkChange;
import org.numberdesk.numbers.bulk.BulkDesk;
import org.numberdesk.shared.NotFound;
import org.numberdesk.shared.Words;

/** How far something done to many numbers is; can be left and come back to. */
@Named
@ViewScoped
public class BulkProgressPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private BulkDesk desk;

  private Long id;
  private String title;
  private String sentence;
  private boolean running;
  private boolean stopped;
  private int percent;
  private Long target;

  public void load(Long of) {
    if (of == null) {
      throw new NotFound(BulkChange.class, null);
    }
    id = of;
    refresh();
  }

  /** Looks how far it is. */
  public void refresh() {
    BulkChange of = desk.get(id);
    running = of.isRunning();
    stopped = of.isStopped();
    percent = percent(of);
    title = Words.of(of.kind());
    target = of.target();
    sentence = sentence(of);
  }

  public static String sentence(BulkChange of) {
    if (of.isRunning()) {
      return Words.of("numbers.bulk.running", of.done(), of.total());
    }
    if (of.isStopped()) {
      return Words.of(
          of.target() != null ? "numbers.bulk.registerStopped" : "numbers.bulk.stopped",
          of.done(),
          of.total(),
          of.startedBy());
    }
    return of.target() != null
        ? Words.of("numbers.bulk.registered", of.total(), of.changed())
        : Words.of("numbers.bulk.done", of.total(), of.changed());
  }

  static int percent(BulkChange of) {
    return of.total() == 0 ? 100 : (int) (100L * of.done() / of.total());
  }

  /** The registration that the numbers go into; null where they go into none. */
  public Long getTarget() {
    return target;
  }

  public String getTitle() {
    return title;
  }

  public String getSentence() {
    return sentence;
  }

  public boolean isRunning() {
    return running;
  }

  /** Whether it ended before its last number. */
  public boolean isStopped() {
    return stopped;
  }

  public int getPercent() {
    return percent;
  }
}
