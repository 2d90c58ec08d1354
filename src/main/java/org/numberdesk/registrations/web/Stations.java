package org.numberdesk.registrations.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.numberdesk.registrations.Registration;
import org.numberdesk.registrations.RegistrationMove;
import org.numberdesk.registrations.RegistrationStatus;
import org.numberdesk.registrations.RegistrationStep;
import org.numberdesk.shared.Words;

/** The way of a registration: written, reviewed, with the carriers, may send; and where it is. */
final class Stations {

  private static final List<String> WAY = List.of("written", "review", "carrier", "send");
  private static final String KEY = "registrations.way.";

  private Stations() {}

  static List<CaseSummary.Station> of(
      Registration found, RegistrationStatus status, String by, Function<Instant, String> day) {
    int here = place(found, status);
    List<Instant> ended =
        List.of(
            orEpoch(found.submittedAt()),
            orEpoch(last(found, RegistrationMove.APPROVE)),
            orEpoch(found.approvedAt()),
            Instant.EPOCH);
    List<CaseSummary.Station> stations = new ArrayList<>();
    for (int i = 0; i < WAY.size() && !(status.terminal() && i > here); i++) {
      if (i < here) {
        stations.add(
            new CaseSummary.Station(
                Words.of(KEY + WAY.get(i)),
                ended.get(i).equals(Instant.EPOCH) ? "" : day.apply(ended.get(i)),
                "DONE"));
      } else if (i > here) {
        stations.add(new CaseSummary.Station(Words.of(KEY + WAY.get(i)), "", "AHEAD"));
      } else {
        stations.add(
            new CaseSummary.Station(
                Words.of(KEY + "at." + status.name()),
                by.isEmpty() || status == RegistrationStatus.APPROVED
                    ? day.apply(found.statusSince())
                    : by,
                "HERE"));
      }
    }
    return stations;
  }

  private static int place(Registration found, RegistrationStatus status) {
    return switch (status) {
      case DRAFT -> 0;
      case SUBMITTED, IN_REVIEW, CHANGES_REQUESTED, REJECTED -> 1;
      case READY_FOR_CARRIER, WITH_CARRIER, CARRIER_REJECTED -> 2;
      case APPROVED, SUSPENDED, EXPIRED -> 3;
      case WITHDRAWN -> found.sentAt() != null ? 2 : found.submittedAt() != null ? 1 : 0;
    };
  }

  private static Instant orEpoch(Instant instant) {
    return instant == null ? Instant.EPOCH : instant;
  }

  private static Instant last(Registration found, RegistrationMove move) {
    return found.steps().stream()
        .filter(step -> step.move() == move)
        .map(RegistrationStep::at)
        .reduce((one, other) -> other)
        .orElse(null);
  }
}
