package org.numberdesk.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.ConnectException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OutageTest {

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of("DATABASE_AWAY", new SQLException("refused", "08001")),
        Arguments.of("DATABASE_AWAY", new SQLException("broken pipe", "08006")),
        Arguments.of("DATABASE_AWAY", new SQLException("terminated by the administrator", "57P01")),
        Arguments.of("DATABASE_AWAY", new SQLException("starting up", "57P03")),
        Arguments.of("DATABASE_AWAY", new SQLException("too many", "53300")),
        Arguments.of("DATABASE_AWAY", new ConnectException("Connection refused")),
        Arguments.of("DISK_FULL", new SQLException("disk full", "53100")),
        Arguments.of("DISK_FULL", new IOException("/data/log: No space left on device")),
        Arguments.of("DISK_FULL", new SQLException("Log: No space left on device", "XSLA1")),
        Arguments.of("", new SQLException("duplicate key", "23505")),
        Arguments.of("", new SQLException("no state")),
        Arguments.of("", new IOException("Broken pipe")),
        Arguments.of("", new IllegalStateException("No space left on device")));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void aFailureIsAnOutageOrNot(String expected, Exception failure) {
    Throwable wrapped = new RuntimeException(new IllegalStateException(failure));
    assertEquals(expected, Outage.of(wrapped).map(Outage::name).orElse(""));
  }

  /** Drivers hang what went wrong with a batch on the first exception instead of as its cause. */
  @ParameterizedTest
  @MethodSource("failures")
  void whatFollowsInAChainCounts(String expected, Exception failure) {
    SQLException batch = new SQLException("a batch failed", "23000");
    SQLException next = new SQLException("next", "23000", failure);
    batch.setNextException(failure instanceof SQLException sql ? sql : next);
    boolean toldByCause = !(failure instanceof SQLException);
    Optional<Outage> told = Outage.of(toldByCause ? next : batch);
    assertEquals(expected, told.map(Outage::name).orElse(""));
  }
}
