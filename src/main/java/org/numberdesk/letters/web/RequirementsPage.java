package org.numberdesk.letters.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.numberdesk.letters.LetterDesk;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.preflight.Requirements.Part;
import org.numberdesk.preflight.Requirements.Requirement;
import org.numberdesk.shared.NotFound;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.web.PagePath;
import org.omnifaces.util.Faces;

/** What a sender type asks for, to be read before the form is written. */
@Named
@ViewScoped
public class RequirementsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private LetterDesk desk;

  private SenderType type;
  private String country;
  private final ArrayList<Section> sections = new ArrayList<>();

  /** One part of a filing with what it has to meet. */
  public record Section(String key, String heading, List<Row> rows) implements Serializable {}

  /** One requirement in words. */
  public record Row(String must, String how, String wording, String source)
      implements Serializable {}

  public void load(PagePath path) {
    if (path.isAlone()) {
      type = SenderType.TEN_DLC;
    } else {
      String name = path.name();
      type =
          Arrays.stream(SenderType.values())
              .filter(one -> one.name().equals(name))
              .findFirst()
              .orElseThrow(() -> new NotFound(SenderType.class, name));
    }
    country = "CA".equals(Faces.getRequestParameter("country")) ? "CA" : "US";
    List<Requirement> all = desk.requirements(type, country);
    for (Part part : Part.values()) {
      List<Row> rows =
          all.stream()
              .filter(one -> one.part() == part)
              .map(
                  one ->
                      new Row(
                          Words.of("preflight.holds." + one.code()),
                          one.fix(),
                          one.wording(),
                          one.source()))
              .toList();
      if (!rows.isEmpty()) {
        sections.add(new Section(part.name(), Words.of("letters.part." + part), rows));
      }
    }
  }

  public List<Section> getSections() {
    return sections;
  }

  public SenderType[] getTypes() {
    return SenderType.values();
  }

  public String getType() {
    return type.name();
  }

  /** Whether the type is sent from in more than one country. */
  public boolean isAbroad() {
    return type == SenderType.TOLL_FREE || type == SenderType.SHORT_CODE;
  }

  public String getCountry() {
    return country;
  }

  public String getPdf() {
    return "/letters/requirements/" + type + "?country=" + country;
  }
}
