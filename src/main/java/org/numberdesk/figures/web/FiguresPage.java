package org.numberdesk.figures.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.numberdesk.figures.FigureDesk;
import org.numberdesk.figures.FigureSheet;
import org.numberdesk.figures.Measure;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.web.Downloads;
import org.numberdesk.shared.web.ListState;

/** The desk's figures, pictures first. */
@Named
@ViewScoped
public class FiguresPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String TYPE = "type";
  private static final String WEEKS = "weeks";
  private static final List<Integer> SPANS = List.of(4, 12, 26, 52);

  @Inject private FigureDesk desk;

  private ListState state;
  private LocalDate from;
  private LocalDate until;
  private String type;
  private FigureCharts charts;
  private List<Choice> types;
  private List<Choice> spans;
  private List<String> differences;

  /** One filter, a link. */
  public record Choice(String address, String label, boolean chosen) implements Serializable {}

  public void load() {
    Map<String, String> parameters =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    state = new ListState("/figures", List.of("week"), List.of(TYPE, WEEKS), parameters);
    type =
        Arrays.stream(SenderType.values())
            .map(SenderType::name)
            .filter(one -> one.equals(state.filter(TYPE)))
            .findFirst()
            .orElse(null);
    int weeks =
        SPANS.stream()
            .filter(one -> one.toString().equals(state.filter(WEEKS)))
            .findFirst()
            .orElse(12);
    until = desk.today();
    from = until.minusDays(until.getDayOfWeek().getValue() - 1L).minusWeeks(weeks - 1L);
    FigureSheet sheet = desk.read(from, until, type);
    charts =
        new FigureCharts(sheet, desk.waiting(type), desk.promised(type), from, until, this::link);
    types =
        Stream.concat(
                Stream.of(
                    new Choice(state.with(TYPE, null), Words.of("figures.type.any"), type == null)),
                Arrays.stream(SenderType.values())
                    .map(
                        one ->
                            new Choice(
                                state.with(TYPE, one.name()),
                                Words.of(one),
                                one.name().equals(type))))
            .toList();
    spans =
        SPANS.stream()
            .map(
                one ->
                    new Choice(
                        state.with(WEEKS, one == 12 ? null : one.toString()),
                        Words.of("figures.weeks", one),
                        one == weeks))
            .toList();
  }

  /** The address of the list behind a figure. */
  private String link(Measure measure, String detail, LocalDate first, LocalDate last) {
    return "/figures/list?measure="
        + measure
        + "&from="
        + first
        + "&until="
        + last
        + (detail == null ? "" : "&detail=" + URLEncoder.encode(detail, StandardCharsets.UTF_8))
        + (type == null ? "" : "&type=" + type);
  }

  /** Sends every figure of the period as a file. */
  public void export() throws IOException {
    Downloads.send("figures.csv", true, out -> FigureFile.write(desk.read(from, until, type), out));
  }

  /** Compares what was rolled up with a full scan of the period. */
  public void check() {
    differences = desk.check(from);
  }

  /** What differs, null before it was asked. */
  public List<String> getDifferences() {
    return differences;
  }

  public boolean isChecked() {
    return differences != null;
  }

  public FigureCharts getCharts() {
    return charts;
  }

  public List<Choice> getTypes() {
    return types;
  }

  public List<Choice> getSpans() {
    return spans;
  }
}
