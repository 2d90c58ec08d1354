package org.numberdesk.figures.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.numberdesk.figures.FigureDesk;
import org.numberdesk.figures.Measure;
import org.numberdesk.registrations.RegistrationMove;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.NotFound;
import org.numberdesk.shared.Words;

/** The cases behind a figure. */
@Named
@ViewScoped
public class FigureListPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private FigureDesk desk;
  @Inject private Caller caller;

  private String title;
  private String sub;
  private List<Row> rows;
  private String more;

  /** One case. */
  public record Row(long id, String title, String about, String what, String when)
      implements Serializable {}

  public void load() {
    Map<String, String> given =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    Measure measure =
        Arrays.stream(Measure.values())
            .filter(one -> one.name().equals(given.get("measure")))
            .findFirst()
            .orElseThrow(() -> new NotFound(Measure.class, given.get("measure")));
    LocalDate from = day(given.get("from"));
    LocalDate until = day(given.get("until"));
    String detail = given.get("detail");
    String type = given.get("type");
    FigureDesk.Cases found = desk.behind(measure, detail, type, from, until, given.get("after"));
    title = Words.of("figures.list." + measure);
    sub =
        Words.of(
            "figures.list.sub",
            Dates.dateWithYear(from),
            Dates.dateWithYear(until),
            detail == null ? "" : ", " + words(measure, detail));
    rows = found.rows().stream().map(this::row).toList();
    more =
        found.more() == null
            ? null
            : "/figures/list?measure="
                + measure
                + "&from="
                + from
                + "&until="
                + until
                + add("detail", detail)
                + add("type", type)
                + add("after", found.more());
  }

  /** A detail as people say it. */
  private static String words(Measure measure, String detail) {
    boolean yes = "YES".equals(detail);
    return switch (measure) {
      case REASON -> FigureCharts.reason(detail);
      case DECIDED, CARRIER ->
          Words.has("review.history." + detail) ? Words.of("review.history." + detail) : detail;
      case FIRST_TIME -> Words.of(yes ? "figures.column.first" : "figures.column.again");
      case IN_TIME -> Words.of(yes ? "figures.detail.kept" : "figures.column.late");
      case SUBMITTED ->
          Words.of("FIRST".equals(detail) ? "figures.detail.first" : "figures.detail.again");
      default -> detail;
    };
  }

  private static String add(String name, String value) {
    return value == null || value.isEmpty()
        ? ""
        : "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static LocalDate day(String given) {
    try {
      return LocalDate.parse(given == null ? "" : given);
    } catch (DateTimeException e) {
      throw new NotFound(LocalDate.class, given);
    }
  }

  private Row row(FigureDesk.Case found) {
    RegistrationMove move = RegistrationMove.valueOf(found.what());
    return new Row(
        found.id(),
        found.title(),
        found.organisation(),
        Words.of("review.history." + move)
            + (found.took().isZero()
                ? ""
                : " · "
                    + Words.of(
                        "figures.took", found.took().toHours(), found.took().toMinutesPart()))
            + (found.who() == null || found.who().isEmpty() ? "" : " · " + found.who()),
        Dates.dateTime(found.at(), caller.zone()));
  }

  public String getTitle() {
    return title;
  }

  public String getSub() {
    return sub;
  }

  public List<Row> getRows() {
    return rows;
  }

  /** Address of the next page, or null. */
  public String getMore() {
    return more;
  }
}
