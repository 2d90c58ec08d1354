package org.numberdesk.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoInventoryTest {

  /** North America, the United Kingdom, Australia and France, as their regulators publish them. */
  private static final Pattern FICTION =
      Pattern.compile(
          "\\+1[2-9]\\d{2}55501\\d{2}|\\+447700900\\d{3}|\\+61491570\\d{3}|\\+3363998\\d{4}"
              + "|5550\\d\\d|[68]0555");

  private final List<DemoInventory.Sender> acme = DemoInventory.acme();
  private final List<DemoInventory.Sender> globex = DemoInventory.globex();

  @Test
  void acmeOwnsAboutTwoHundredAndFortySendersAndGlobexAboutSixty() {
    assertTrue(Math.abs(acme.size() - 240) <= 10, () -> "Acme " + acme.size());
    assertTrue(Math.abs(globex.size() - 60) <= 10, () -> "Globex " + globex.size());
  }

  @Test
  void everySenderTypeAndStatusIsAmongThem() {
    assertEquals(
        EnumSet.allOf(SenderType.class),
        acme.stream().map(DemoInventory.Sender::type).collect(Collectors.toSet()));
    assertEquals(
        EnumSet.allOf(NumberStatus.class),
        acme.stream().map(DemoInventory.Sender::status).collect(Collectors.toSet()));
  }

  @Test
  void noAddressStandsThereTwice() {
    List<String> all =
        Stream.concat(acme.stream(), globex.stream()).map(DemoInventory.Sender::address).toList();
    assertEquals(all.size(), Set.copyOf(all).size());
  }

  @Test
  void everyNumberLiesInARangeKeptForFiction() {
    List<String> real =
        Stream.concat(acme.stream(), globex.stream())
            .filter(sender -> sender.type() != SenderType.ALPHANUMERIC)
            .map(DemoInventory.Sender::address)
            .filter(address -> !FICTION.matcher(address).matches())
            .toList();
    assertEquals(List.of(), real);
  }

  @Test
  void eachOrganisationHasAnActiveTollFreeNumberToRegister() {
    assertTrue(acme.stream().anyMatch(sender -> toRegister(sender, "+18335550100")));
    assertTrue(globex.stream().anyMatch(sender -> toRegister(sender, "+18335550199")));
  }

  private static boolean toRegister(DemoInventory.Sender sender, String address) {
    return sender.address().equals(address)
        && sender.type() == SenderType.TOLL_FREE
        && sender.status() == NumberStatus.ACTIVE
        && Boolean.TRUE.equals(sender.sms());
  }
}
