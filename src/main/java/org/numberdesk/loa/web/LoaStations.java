package org.numberdesk.loa.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.numberdesk.loa.LoaRequest;
import org.numberdesk.loa.LoaStatus;
import org.numberdesk.loa.LoaStep;
import org.numberdesk.shared.Words;

/** The way of a request: written, checked, signed, with the carrier, cut over, on. */
final class LoaStations {

  private static final List<String> WAY =
      List.of("written", "checked", "signed", "carrier", "cutover", "on");

  private LoaStations() {}

  static List<LoaView.Station> of(
      LoaRequest request, LoaStatus status, List<LoaStep> steps, Function<Instant, String> day) {
    int here = place(status, request, steps);
    List<LoaView.Station> stations = new ArrayList<>();
    for (int i = 0; i < WAY.size() && !(status.terminal() && i > here); i++) {
      if (i < here) {
        stations.add(new LoaView.Station(Words.of("loa.way.at." + WAY.get(i)), "", "DONE"));
      } else if (i > here) {
        stations.add(
            new LoaView.Station(
                Words.of("loa.way.at." + WAY.get(i)),
                Words.of("loa.way.usual." + WAY.get(i)),
                "AHEAD"));
      } else {
        stations.add(
            new LoaView.Station(
                Words.of("status." + status.look()), day.apply(request.statusSince()), "HERE"));
      }
    }
    return stations;
  }

  private static int place(LoaStatus status, LoaRequest request, List<LoaStep> steps) {
    return switch (status) {
      case DRAFT -> 0;
      case SUBMITTED, IN_REVIEW, NEEDS_INFO, REJECTED -> 1;
      case AWAITING_SIGNATURE -> 2;
      case SIGNED, SENT_TO_CARRIER, CARRIER_REJECTED -> 3;
      case CUTOVER_SCHEDULED, CUTOVER_RUNNING, TESTING -> 4;
      case ACTIVE, REVOKED -> 5;
      case WITHDRAWN, EXPIRED, CANCELLED ->
          steps.isEmpty() ? 0 : place(last(steps), request, List.of());
    };
  }

  private static LoaStatus last(List<LoaStep> steps) {
    return steps.get(steps.size() - 1).from();
  }
}
