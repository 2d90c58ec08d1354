package org.numberdesk.porting.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.numberdesk.porting.PortKind;
import org.numberdesk.porting.PortOrder;
import org.numberdesk.porting.PortText;
import org.numberdesk.shared.Words;

/** What a draft amounts to before it is handed in: simple or not, and into how many orders. */
public class DraftSummary implements Serializable {

  private static final long serialVersionUID = 1L;

  private final ArrayList<String> complexities;
  private final ArrayList<String> groups = new ArrayList<>();
  private final boolean pinOnFile;
  private final String carrier;

  DraftSummary(PortOrder order) {
    PortText text = order.text();
    complexities = new ArrayList<>(PortKind.complexities(text));
    pinOnFile = order.hasPin();
    carrier = order.losingCarrier();
    List<PortKind.Group> all = PortKind.groups(text);
    for (PortKind.Group group : all) {
      groups.add(
          Words.of(
              "porting.split.line",
              Words.of(group.type()),
              group.country() == null ? "" : group.country(),
              group.numbers().size()));
    }
  }

  public boolean isSimple() {
    return complexities.isEmpty();
  }

  public List<String> getComplexities() {
    return complexities;
  }

  /** One line for each order that will be made. */
  public List<String> getGroups() {
    return groups;
  }

  public boolean isSplit() {
    return groups.size() > 1;
  }

  public boolean isPinOnFile() {
    return pinOnFile;
  }

  public String getCarrier() {
    return carrier;
  }
}
