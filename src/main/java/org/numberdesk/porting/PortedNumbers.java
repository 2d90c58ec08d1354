package org.numberdesk.porting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.numberdesk.numbers.E164;
import org.numberdesk.numbers.NumberKind;
import org.numberdesk.numbers.NumberStatus;
import org.numberdesk.numbers.PhoneNumber;
import org.numberdesk.numbers.PhoneNumberRepository;
import org.numberdesk.numbers.SenderAddress;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.numbers.Supply;
import org.numberdesk.security.Scope;
import org.numberdesk.shared.FieldError;

/** What a port order does to the inventory: its numbers come in as being ported, and stay or go. */
@ApplicationScoped
class PortedNumbers {

  @Inject private PortRepository orders;
  @Inject private PhoneNumberRepository numbers;

  /** What refuses an order at its numbers; one neutral message whoever has them. */
  List<FieldError> taken(PortOrder order) {
    List<String> named = order.numbers().stream().map(PortedNumber::e164).toList();
    Set<String> held = orders.listHeld(named, order.id());
    Set<String> claimed = numbers.listClaimedByOthers(order.organisationId(), named);
    List<FieldError> errors = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      if (held.contains(named.get(i)) || claimed.contains(named.get(i))) {
        errors.add(FieldError.of("numbers[" + i + "]", "porting.error.unavailable", named.get(i)));
      }
    }
    return errors;
  }

  /** Those of its numbers that have a page of their own. */
  Set<String> inInventory(PortOrder order) {
    return Set.copyOf(known(order).keySet());
  }

  /** Brings the numbers in that are not there; what is there keeps its record. */
  void bringIn(PortOrder order) {
    Map<String, PhoneNumber> known = known(order);
    for (PortedNumber ported : order.numbers()) {
      PhoneNumber number = known.get(ported.e164());
      if (number == null) {
        number = fresh(order.organisationId(), new E164(ported.e164()), order.numberType());
        numbers.add(number);
        ported.bringIn();
        number.supplied(new Supply(NumberStatus.PORTING, null, true, null, null, null), null);
      } else if (number.status() == NumberStatus.RELEASED) {
        ported.bringIn();
        number.supplied(Supply.of(NumberStatus.PORTING), number.importedAt());
      }
    }
  }

  private static PhoneNumber fresh(long organisationId, E164 e164, PortNumberType type) {
    SenderAddress address = SenderAddress.of(e164);
    String country = e164.country().orElse(null);
    NumberKind kind =
        type == PortNumberType.TOLL_FREE
            ? NumberKind.TOLL_FREE
            : type == PortNumberType.MOBILE ? NumberKind.MOBILE : NumberKind.LOCAL;
    SenderType sender = kind.senderType(country, address);
    return new PhoneNumber(
        organisationId, e164.value(), sender.claim(country, e164.value()), sender, country);
  }

  /** These numbers have come: they are supplied from now on. */
  void arrive(PortOrder order, Set<String> e164s) {
    known(order).values().stream()
        .filter(number -> e164s.contains(number.e164()))
        .filter(number -> number.status() == NumberStatus.PORTING)
        .forEach(
            number ->
                number.supplied(
                    new Supply(NumberStatus.ACTIVE, null, true, null, null, null),
                    number.importedAt()));
  }

  /** The order failed: what it brought in goes again. */
  void takeOut(PortOrder order) {
    Map<String, PhoneNumber> known = known(order);
    for (PortedNumber ported : order.numbers()) {
      PhoneNumber number = known.get(ported.e164());
      boolean came = ported.voice() == VoiceState.PORTED;
      if (ported.isBroughtIn() && !came && number != null) {
        number.supplied(Supply.of(NumberStatus.RELEASED), number.importedAt());
      }
    }
  }

  private Map<String, PhoneNumber> known(PortOrder order) {
    return numbers
        .all(
            Scope.of(order.organisationId()),
            order.numbers().stream().map(PortedNumber::e164).toList())
        .stream()
        .collect(Collectors.toMap(PhoneNumber::e164, Function.identity()));
  }
}
