package org.numberdesk.registrations.brands;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.numbers.bulk.BulkDesk;
import org.numberdesk.preflight.Submission;
import org.numberdesk.registrations.DraftDesk;
import org.numberdesk.registrations.Registration;

/** Which numbers a draft begins with, and which come into it afterwards. */
class StartDeskTest {

  private static final long DRAFT = 31;
  private static final long COMING = 47;

  private final List<String> made = new ArrayList<>();
  private final StartDesk desk = new StartDesk();

  private Registration draft(String brand, SenderType type, List<String> numbers) {
    made.add(brand + " " + type + " " + numbers.size());
    return new Registration(
        1, new Submission(type, null, null, null, null).whole(), Instant.EPOCH) {
      @Override
      public Long id() {
        return DRAFT;
      }
    };
  }

  @BeforeEach
  void wire() throws ReflectiveOperationException {
    set(
        "drafts",
        new DraftDesk() {
          @Override
          public Registration startForLatest(SenderType type, List<String> chosen) {
            return draft("latest", type, chosen);
          }

          @Override
          public Registration startFor(
              Submission.Brand brand, SenderType type, List<String> chosen) {
            return draft("fresh", type, chosen);
          }

          @Override
          public SenderType typeOf(List<String> chosen, SenderType otherwise) {
            return SenderType.TEN_DLC;
          }
        });
    set(
        "brands",
        new BrandDesk() {
          @Override
          public Registration start(Long brandId, SenderType type, List<String> numbers) {
            return draft("of the book", type, numbers);
          }
        });
    set(
        "bulk",
        new BulkDesk() {
          @Override
          public Long into(Long gathered, long target) {
            made.add(gathered + " into " + target);
            return COMING;
          }
        });
  }

  private void set(String field, Object bean) throws ReflectiveOperationException {
    Field at = StartDesk.class.getDeclaredField(field);
    at.setAccessible(true);
    at.set(desk, bean);
  }

  @ParameterizedTest(name = "{2} numbers of selection {1} for {0}: {3}")
  @CsvSource({
    "0, , 600, latest null 600,",
    "0, 7, 500, latest null 500,",
    "0, 7, 501, latest TEN_DLC 0, 7 into 31",
    "-1, 7, 3, fresh null 3,",
    "-1, 7, 5000, fresh TEN_DLC 0, 7 into 31",
    "12, 7, 1, of the book null 1,",
    "12, 7, 501, of the book TEN_DLC 0, 7 into 31",
  })
  void whatOneStepTakesIsInAtOnceTheRestComes(
      long brand, Long selection, int numbers, String begun, String coming) {
    List<String> chosen = IntStream.range(0, numbers).mapToObj(i -> "+1208" + i).toList();
    StartDesk.Begun found = desk.begin(brand, null, selection, chosen);
    assertEquals(coming == null ? List.of(begun) : List.of(begun, coming), made);
    assertEquals(new StartDesk.Begun(DRAFT, coming == null ? null : COMING), found);
  }
}
