package org.numberdesk.preflight.rules;

import java.util.List;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.preflight.Code;

/**
 * The numbers. Source: Twilio 30479 (toll-free: six and more need a reason), T-Mobile's 49 numbers
 * a campaign, the registers' number types.
 */
final class NumberRules implements RuleGroup {

  private static final int TOLL_FREE_WITHOUT_REASON = 5;
  private static final int WITHOUT_POOL = 49;

  @Override
  public void judge(Examination x) {
    List<String> numbers = x.campaign().numbers();
    long count = numbers.stream().filter(n -> !n.isBlank()).count();
    if (x.sender() == SenderType.TOLL_FREE && count > 0) {
      boolean reason = !Words.standsForNothing(x.campaign().numbersJustification());
      x.ledger()
          .check(
              Code.NUMBERS_NEED_REASON,
              "campaign.numbersJustification",
              count <= TOLL_FREE_WITHOUT_REASON || reason);
    }
    if (x.sender() == SenderType.TEN_DLC && count > 0) {
      boolean pool = Boolean.TRUE.equals(x.campaign().numberPool());
      x.ledger()
          .check(Code.NUMBERS_NEED_POOL, "campaign.numberPool", count <= WITHOUT_POOL || pool);
    }
    if (x.sender() == null) {
      return;
    }
    for (int i = 0; i < numbers.size(); i++) {
      String number = numbers.get(i);
      if (!number.isBlank()) {
        x.ledger().look(Code.NUMBER_WRONG_TYPE);
        if (!Phones.fits(number, x.sender())) {
          x.ledger()
              .find(Code.NUMBER_WRONG_TYPE, "campaign.numbers[" + i + "]")
              .slot("found", number)
              .note();
        }
      }
    }
  }
}
