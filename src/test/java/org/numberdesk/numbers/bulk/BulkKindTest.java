package org.numberdesk.numbers.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.numberdesk.numbers.NumberDescription;
import org.numberdesk.numbers.PhoneNumber;
import org.numberdesk.numbers.SenderType;

class BulkKindTest {

  private static PhoneNumber tagged(List<String> tags) {
    PhoneNumber number =
        new PhoneNumber(7, "+18335550100", "+18335550100", SenderType.TOLL_FREE, "US");
    number.describedFirst(NumberDescription.ofTags(tags));
    return number;
  }

  @Test
  void tagsAreAddedToThoseThatAreThereAndTakenAwayOneByOne() {
    PhoneNumber number = tagged(List.of("store", "west"));
    assertEquals(
        List.of("store", "west", "orders"),
        BulkKind.TAG_ADD.said(number, "Orders, store ,").tags());
    assertEquals(List.of("west"), BulkKind.TAG_REMOVE.said(number, "STORE, gone").tags());
  }

  @Test
  void aNumberWithoutRoomForTheTagStaysAsItIs() {
    List<String> full = new ArrayList<>();
    for (int i = 0; i < PhoneNumber.TAGS; i++) {
      full.add("t" + i);
    }
    assertNull(BulkKind.TAG_ADD.said(tagged(full), "one more"));
    assertEquals(full, BulkKind.TAG_ADD.said(tagged(full), "t3").tags());
  }

  @Test
  void eachOtherKindChangesItsFieldAlone() {
    PhoneNumber number = tagged(List.of());
    assertEquals(
        new NumberDescription("x", null, null, null, null, null), BulkKind.LABEL.said(number, "x"));
    assertEquals(
        new NumberDescription(null, null, null, "x", null, null), BulkKind.OWNER.said(number, "x"));
    assertEquals(
        new NumberDescription(null, null, null, null, "x", null), BulkKind.SITE.said(number, "x"));
    assertEquals(
        new NumberDescription(null, null, null, null, null, "x"),
        BulkKind.COST_CENTRE.said(number, "x"));
    assertNull(BulkKind.RELEASE.said(number, "x"));
  }
}
