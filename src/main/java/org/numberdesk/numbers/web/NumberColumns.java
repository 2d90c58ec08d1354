package org.numberdesk.numbers.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.numberdesk.numbers.ListColumn;
import org.numberdesk.numbers.NumberInventory;
import org.omnifaces.util.Faces;

/** The columns of the list that the reader wants to see, and the choice of them. */
@Named
@RequestScoped
public class NumberColumns {

  @Inject private NumberInventory inventory;

  private Set<ListColumn> shown;
  private List<String> chosen;

  Set<ListColumn> shown() {
    if (shown == null) {
      shown = inventory.columns();
    }
    return shown;
  }

  public boolean shows(String column) {
    return shown().contains(ListColumn.valueOf(column));
  }

  /** Whether they are more than fit beside each other, so that the table scrolls. */
  public boolean isMany() {
    return shown().size() > ListColumn.USUAL.size() + 1;
  }

  /** Keeps the choice and shows the list again. */
  public void choose(String here) {
    Set<ListColumn> columns = EnumSet.noneOf(ListColumn.class);
    getChosen().forEach(name -> columns.add(ListColumn.valueOf(name)));
    inventory.show(columns);
    Faces.redirect("%s", here.substring(1));
  }

  public List<String> getChosen() {
    if (chosen == null) {
      chosen = new ArrayList<>();
      shown().stream().sorted().forEach(column -> chosen.add(column.name()));
    }
    return chosen;
  }

  public void setChosen(List<String> names) {
    List<String> known = Arrays.stream(ListColumn.values()).map(Enum::name).toList();
    chosen = new ArrayList<>(names == null ? List.of() : names);
    chosen.retainAll(known);
  }

  public ListColumn[] getAll() {
    return ListColumn.values();
  }
}
