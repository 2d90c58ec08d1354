package org.numberdesk.registrations.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.numberdesk.registrations.review.FixDesk;
import org.numberdesk.registrations.review.FixSheet;
import org.numberdesk.shared.Words;
import org.omnifaces.util.Faces;

/** For a web team without an account: what to paste where. */
@Named
@ViewScoped
public class FixPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private FixDesk desk;

  private String brand;
  private List<Part> parts;

  /** One page of the website. */
  public record Part(
      String key,
      String title,
      String hint,
      String address,
      List<String> asked,
      List<String> insert,
      String wording)
      implements Serializable {}

  public void load(String secret) {
    Faces.getResponse().setHeader("Cache-Control", "no-store");
    Faces.getResponse().setHeader("Referrer-Policy", "no-referrer");
    Faces.getResponse().setHeader("X-Robots-Tag", "noindex");
    FixSheet sheet = desk.open(secret);
    brand = sheet.brand() == null ? "" : sheet.brand();
    parts =
        sheet.parts().stream()
            .map(
                part ->
                    new Part(
                        part.page().name(),
                        Words.of("fix.page." + part.page()),
                        Words.of("fix.hint." + part.page()),
                        web(part.address()),
                        part.asked(),
                        part.insert(),
                        part.wording()))
            .toList();
  }

  /** Only what a browser opens as a page. */
  private static String web(String address) {
    boolean page =
        address != null
            && (address.regionMatches(true, 0, "https://", 0, 8)
                || address.regionMatches(true, 0, "http://", 0, 7));
    return page ? address : null;
  }

  public String getBrand() {
    return brand;
  }

  public List<Part> getParts() {
    return parts;
  }
}
