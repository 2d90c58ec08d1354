package org.numberdesk.numbers.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.numberdesk.numbers.bulk.BulkDesk;
import org.numberdesk.numbers.importing.ImportDesk;
import org.numberdesk.shared.NotFound;
import org.omnifaces.util.Faces;

/** Numbers a complete file did not name: shown, and marked as given back once somebody says so. */
@Named
@ViewScoped
public class VanishedPage implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int SHOWN = 500;

  @Inject private ImportDesk imports;
  @Inject private BulkDesk bulk;

  private Long id;
  private final ArrayList<Line> lines = new ArrayList<>();
  private List<Line> chosen = new ArrayList<>();
  private int total;

  /** One number. */
  public record Line(String address, ShownNumber shown) implements Serializable {

    public String link() {
      return ShownNumber.link(address);
    }
  }

  public void load(Long of) {
    if (of == null) {
      throw new NotFound(VanishedPage.class, null);
    }
    id = of;
    total = imports.countVanished(of);
    lines.clear();
    imports
        .vanished(of, "", SHOWN)
        .forEach(address -> lines.add(new Line(address, ShownNumber.of(address))));
    chosen = new ArrayList<>(lines);
  }

  /** Marks the ticked ones as given back and leaves the others. */
  public void release() {
    release(chosen.stream().map(Line::address).toList());
  }

  /** Marks all of them as given back, also those that are not shown. */
  public void releaseAll() {
    release(imports.vanished(id, "", BulkDesk.MOST));
  }

  private void release(List<String> addresses) {
    Long bulkId = addresses.isEmpty() ? null : bulk.release(BulkDesk.Selection.of(addresses));
    imports.decided(id);
    if (bulkId == null) {
      ImportPage.goTo(id);
    } else {
      Faces.redirect("numbers/bulk?id=%s", bulkId.toString());
    }
  }

  /** Leaves all of them as they are. */
  public void keep() {
    imports.decided(id);
    ImportPage.goTo(id);
  }

  public List<Line> getLines() {
    return lines;
  }

  public boolean isMore() {
    return total > lines.size();
  }

  public int getTotal() {
    return total;
  }

  public List<Line> getChosen() {
    return chosen;
  }

  public void setChosen(List<Line> chosen) {
    this.chosen = chosen == null ? new ArrayList<>() : chosen;
  }
}
