package org.numberdesk.preflight.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.numberdesk.numbers.SenderType;

/** The forms of tax IDs, hosts, addresses and numbers. */
class ShortFieldsTest {

  @ParameterizedTest
  @CsvSource({
    "84-1234567, EIN, US, true",
    "841234567, EIN, US, true",
    "07-1234567, EIN, US, false",
    "89-1234567, EIN, US, false",
    "84-123456, EIN, US, false",
    "84-1234567, EIN, CA, false",
    "123456789RC0001, CBN, CA, true",
    "123456789 RC 0001, CBN, CA, true",
    "123456789, CBN, CA, false",
    "123456789RT0001, CBN, CA, false",
    "GB123456789, VAT, GB, true",
    "SC123456, CRN, GB, true",
    "pending, BRN, SG, false"
  })
  void aTaxIdHasTheFormItsTypeAndCountryCallFor(
      String id, String type, String country, boolean fits) {
    assertEquals(fits, TaxIds.wellFormed(id, type, country));
  }

  @ParameterizedTest
  @CsvSource({
    "123-45-6789, EIN, US, true",
    "123 45 6789, EIN, US, true",
    "12-3456789, EIN, US, false",
    "123456789, EIN, US, false",
    "123-45-6789, CRN, GB, false"
  })
  void aSocialSecurityNumberIsKnownByItsGroups(
      String id, String type, String country, boolean ssn) {
    assertEquals(ssn, TaxIds.writtenLikeSsn(id, type, country));
  }

  @ParameterizedTest
  @CsvSource({
    "https://bluefern.example, true",
    "https://www.bluefern.co.uk/a?b, true",
    "https://localhost, false",
    "http://10.0.0.5, false",
    "https://intranet, false",
    "https://fern.local, false",
    "https://[::1]/, false",
    "https://a..b.com, false"
  })
  void aPublicHostCanBeLookedUpByAnybody(String address, boolean isPublic) {
    assertEquals(isPublic, Hosts.isPublic(Hosts.host(address)));
  }

  @ParameterizedTest
  @CsvSource({
    "shop.bluefern.com, bluefern.com",
    "www.bluefern.co.uk, bluefern.co.uk",
    "bluefern.example, bluefern.example",
    "mail.city.gov.au, city.gov.au"
  })
  void theRegistrableDomainIsWhatABusinessRegisters(String host, String registrable) {
    assertEquals(registrable, Hosts.registrable(host));
  }

  @ParameterizedTest
  @CsvSource({
    "P.O. Box 12, true",
    "PO Box 12, true",
    "P O BOX 9, true",
    "POB 77, true",
    "Post Office Box 3, true",
    "Box 123, true",
    "'12 Main St, PO Box 4', true",
    "Postfach 12, true",
    "Case postale 8, true",
    "12 Box Elder Rd, false",
    "9 Boxwood Lane, false",
    "100 Post Office Square, false",
    "44 Poe Boxer Way, false"
  })
  void aPostOfficeBoxIsKnownInEveryForm(String street, boolean box) {
    assertEquals(box, AddressRules.isBox(street));
  }

  @ParameterizedTest
  @CsvSource({
    "+12085550111, TEN_DLC, true",
    "+18335550100, TEN_DLC, false",
    "+14165550100, TEN_DLC, false",
    "+18335550100, TOLL_FREE, true",
    "+12085550111, TOLL_FREE, false",
    "82345, SHORT_CODE, true",
    "+12085550111, SHORT_CODE, false",
    "+14165550100, CA_LONG_NUMBER, true",
    "+12085550111, CA_LONG_NUMBER, false",
    "+442079460123, UK_LONG_NUMBER, true",
    "+12085550111, UK_LONG_NUMBER, false",
    "BLUEFERN, ALPHANUMERIC, true",
    "BLUEFERNDENTAL, ALPHANUMERIC, false",
    "12345, ALPHANUMERIC, false",
    "+4930123456, OTHER_LONG_NUMBER, true"
  })
  void aNumberFitsItsSenderTypeOrNot(String number, SenderType type, boolean fits) {
    assertEquals(fits, Phones.fits(number, type));
  }

  @ParameterizedTest
  @CsvSource({
    "+12085550123, US, true",
    "(208) 555-0123, US, true",
    "+18005550199, US, true",
    "+441632960123, GB, true",
    "+12080550123, US, false",
    "+1208555, US, false",
    "call me, US, false"
  })
  void aNumberCanBeCalledOrNot(String number, String country, boolean callable) {
    assertEquals(callable, Phones.callable(number, country));
  }
}
