package org.numberdesk.registrations.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which day it is, and how long the latest ones took. */
class WhereaboutsTest {

  @ParameterizedTest
  @CsvSource({"PT0S, 1", "PT1H, 1", "PT24H, 1", "PT25H, 2", "PT48H, 2", "PT48H1S, 3"})
  void aBegunDayCounts(Duration span, long day) {
    assertEquals(day, Whereabouts.days(span));
  }

  @ParameterizedTest
  @CsvSource({"1, 0.5, 1", "2, 0.5, 1", "3, 0.5, 2", "30, 0.5, 15", "30, 0.9, 27", "10, 0.9, 9"})
  void aQuantileIsTheLeastThatSoManyDoNotExceed(int count, double share, int hours) {
    List<Duration> spans = IntStream.rangeClosed(1, count).mapToObj(Duration::ofHours).toList();
    assertEquals(Duration.ofHours(hours), Whereabouts.quantile(spans, share));
  }

  @Test
  void ofNoneThereIsNoQuantile() {
    assertNull(Whereabouts.quantile(List.of(), 0.5));
  }
}
