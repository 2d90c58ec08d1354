package org.numberdesk.numbers.bulk;

import java.util.List;

/** Takes numbers that were gathered in the inventory, some after some. */
public interface GatheredNumbers {

  /**
   * Takes some more.
   *
   * @param target what they are gathered for, by its id
   * @return how many it did not have before; none where it takes no more
   */
  int take(long target, List<String> addresses);
}
