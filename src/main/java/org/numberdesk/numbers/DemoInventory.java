package org.numberdesk.numbers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The senders of the demo's two customers. Every number lies in a range its country keeps for
 * fiction (555-0100 to 555-0199 in North America, 07700 900xxx in the United Kingdom, and their
 * like), so that no message can ever reach anybody.
 */
final class DemoInventory {

  /**
   * One sender.
   *
   * @param sms null where nobody said
   * @param age days since it was bought
   */
  record Sender(
      String address,
      SenderType type,
      String country,
      String label,
      List<String> tags,
      NumberStatus status,
      Boolean sms,
      boolean voice,
      int age) {}

  /** Area code, town, and the status letters of its store's lines: orders, curbside, front desk. */
  private static final String ACME_STORES =
      """
      208 Boise AAA|801 Salt Lake City AAA|303 Denver AAA|602 Phoenix AAA|702 Las Vegas AAC
      503 Portland AAA|206 Seattle AAA|509 Spokane AAA|415 San Francisco APA|916 Sacramento AAA
      213 Los Angeles AAA|619 San Diego AAR|505 Albuquerque AAA|915 El Paso AAA|512 Austin AAA
      214 Dallas AAA|713 Houston APA|405 Oklahoma City AAA|816 Kansas City AAA|314 St. Louis AAC
      402 Omaha AAA|515 Des Moines RRR|612 Minneapolis AAA|414 Milwaukee TTT|312 Chicago AAA
      317 Indianapolis AAA|313 Detroit APA|216 Cleveland AAA|614 Columbus AAX|502 Louisville AAA
      615 Nashville PPA|901 Memphis AAA|404 Atlanta AAA|305 Miami AAA|813 Tampa AAA
      704 Charlotte AAA|804 Richmond PPA|215 Philadelphia AAA|212 New York AAA|617 Boston AAA
      907 Anchorage III|808 Honolulu TTA""";

  /** Toll-free prefix, programme, and the status letters of its lines. */
  private static final String ACME_PROGRAMMES =
      """
      800 Order updates AAAAAAA|833 Pharmacy reminders AAAAPPA|844 Delivery alerts AAAAAPC
      855 Weekly offers AAAPAAX|866 Customer care AAAAAAR|877 Loyalty club AAPAAAA
      888 Returns AAAAICA""";

  private static final String ACME_CANADA =
      """
      416 Toronto AAAA|604 Vancouver AAAA|514 Montreal AAPA|403 Calgary AAAA|204 Winnipeg AAPR
      902 Halifax AAAI""";

  private static final String GLOBEX_CLINICS =
      """
      212 Murray Hill AAA|617 Back Bay AAA|215 Old City AAP|202 Dupont AAA|410 Harbor East AAA
      412 Shadyside ATT|716 Elmwood AAA|203 Wooster Square AAR|518 Center Square AAA
      302 Trolley Square API""";

  private static final String GLOBEX_PROGRAMMES =
      "833 Appointment reminders AAAPA|855 Test results AAAA|888 Billing AAXC";

  private static final String[] STORE_LINES = {"orders", "curbside", "front desk"};
  private static final String[] CLINIC_LINES = {"appointments", "pharmacy", "front desk"};
  private static final String[] REGIONS = {
    "online", "West", "Mountain", "Central", "South", "East", "North"
  };

  private final List<Sender> senders = new ArrayList<>();

  private final int first;

  private DemoInventory(int first) {
    this.first = first;
  }

  static List<Sender> acme() {
    DemoInventory acme = new DemoInventory(111);
    acme.stores(SenderType.TEN_DLC, "US", "store", ACME_STORES);
    acme.tollFree("+18335550100", "Store locator", "customer care", 'A');
    acme.programmes(ACME_PROGRAMMES);
    acme.shortCode("555010", "US", "Flash offers", "marketing", 'A');
    acme.shortCode("555011", "US", "Order alerts", "orders", 'A');
    acme.shortCode("555012", "US", "Sign-in codes", "security", 'A');
    acme.shortCode("555013", "US", "Loyalty club", "marketing", 'P');
    acme.shortCode("555014", "US", "Recalls", "care", 'C');
    acme.shortCode("555015", "US", "Holiday sweepstake", "marketing", 'R');
    acme.stores(SenderType.CA_LONG_NUMBER, "CA", "store", ACME_CANADA);
    acme.kingdom(12);
    acme.shortCode("60555", "GB", "UK offers", "marketing", 'A');
    acme.shortCode("80555", "GB", "UK delivery alerts", "orders", 'P');
    acme.name("ACMEStores", "GB", "UK stores", 'A');
    acme.name("ACMEOrders", "GB", "UK order updates", 'A');
    acme.name("ACMECare", "GB", "UK customer care", 'A');
    acme.name("AcmeRetail", "DE", "German stores", 'A');
    acme.name("AcmeMode", "FR", "French stores", 'A');
    acme.name("ACME AU", "AU", "Australian stores", 'A');
    acme.name("ACME SG", "SG", "Singapore stores", 'A');
    acme.name("AcmeItalia", "IT", "Italian stores", 'A');
    acme.name("AcmeEspana", "ES", "Spanish stores", 'A');
    acme.name("ACME FI", "FI", "Finnish stores", 'P');
    for (String line : List.of("006", "156", "157", "158", "159", "110")) {
      acme.mobile("+61491570" + line, "AU", "Sydney pickup " + line, 'A');
    }
    for (int line = 10; line < 14; line++) {
      acme.mobile("+336399800" + line, "FR", "Paris pickup " + line, line == 13 ? 'I' : 'A');
    }
    return List.copyOf(acme.senders);
  }

  static List<Sender> globex() {
    DemoInventory globex = new DemoInventory(151);
    globex.stores(SenderType.TEN_DLC, "US", "clinic", GLOBEX_CLINICS);
    globex.tollFree("+18335550199", "Nurse line", "customer care", 'A');
    globex.programmes(GLOBEX_PROGRAMMES);
    globex.shortCode("555020", "US", "Flu shot reminders", "care", 'A');
    globex.shortCode("555021", "US", "Sign-in codes", "security", 'A');
    globex.stores(SenderType.CA_LONG_NUMBER, "CA", "clinic", "613 Glebe AAA|438 Plateau AAP");
    globex.kingdom(6);
    globex.name("GlobexCare", "GB", "UK patients", 'A');
    globex.name("Globex", "DE", "German patients", 'A');
    return List.copyOf(globex.senders);
  }

  /** The lines of one town have numbers in a row; every other front desk is a voice line. */
  private void stores(SenderType type, String country, String kind, String table) {
    String[] lines = kind.equals("clinic") ? CLINIC_LINES : STORE_LINES;
    boolean voiceOnly = false;
    for (String row : rows(table)) {
      String town = middle(row);
      String letters = last(row);
      for (int line = 0; line < letters.length(); line++) {
        String use = line < lines.length ? lines[line] : "returns";
        add(
            "+1" + row.substring(0, 3) + "5550" + (first + line),
            type,
            country,
            town + " " + use,
            List.of(kind, line == 2 ? "care" : use),
            letters.charAt(line),
            line != 2 || !voiceOnly,
            true);
      }
      voiceOnly = !voiceOnly;
    }
  }

  private void programmes(String table) {
    for (String row : rows(table)) {
      String programme = middle(row);
      String letters = last(row);
      for (int line = 0; line < letters.length(); line++) {
        tollFree(
            "+1" + row.substring(0, 3) + "5550" + (first + line),
            programme + " " + REGIONS[line],
            programme.toLowerCase(Locale.ROOT),
            letters.charAt(line));
      }
    }
  }

  private void tollFree(String address, String label, String tag, char status) {
    add(address, SenderType.TOLL_FREE, "US", label, List.of(tag), status, true, true);
  }

  private void shortCode(String code, String country, String label, String tag, char status) {
    SenderType type = country.equals("GB") ? SenderType.UK_SHORT_CODE : SenderType.SHORT_CODE;
    add(code, type, country, label, List.of("short code", tag), status, true, false);
  }

  private void kingdom(int lines) {
    for (int line = 0; line < lines; line++) {
      mobile(
          "+447700900" + (first + line),
          "GB",
          "UK delivery " + (line + 1),
          line % 5 == 3 ? 'P' : 'A');
    }
  }

  private void mobile(String address, String country, String label, char status) {
    SenderType type =
        country.equals("GB") ? SenderType.UK_LONG_NUMBER : SenderType.OTHER_LONG_NUMBER;
    add(address, type, country, label, List.of("abroad", "delivery"), status, true, false);
  }

  private void name(String name, String country, String label, char status) {
    add(name, SenderType.ALPHANUMERIC, country, label, List.of("abroad"), status, true, false);
  }

  /** What the vendor has not delivered yet has no known capabilities. */
  private void add(
      String address,
      SenderType type,
      String country,
      String label,
      List<String> tags,
      char letter,
      boolean sms,
      boolean voice) {
    NumberStatus status = status(letter);
    senders.add(
        new Sender(
            address,
            type,
            country,
            label,
            tags,
            status,
            status == NumberStatus.INITIATED ? null : sms,
            voice,
            age(status, senders.size())));
  }

  /** What is in service has been long enough for its registration's year; the rest is newer. */
  private static int age(NumberStatus status, int ordinal) {
    return switch (status) {
      case INITIATED -> 2;
      case PENDING, PORTING -> 20 + ordinal % 40;
      default -> 420 + 37 * ordinal % 1000;
    };
  }

  private static NumberStatus status(char letter) {
    return switch (letter) {
      case 'I' -> NumberStatus.INITIATED;
      case 'P' -> NumberStatus.PENDING;
      case 'T' -> NumberStatus.PORTING;
      case 'C' -> NumberStatus.PENDING_CANCELLATION;
      case 'X' -> NumberStatus.INVALID;
      case 'R' -> NumberStatus.RELEASED;
      default -> NumberStatus.ACTIVE;
    };
  }

  private static List<String> rows(String table) {
    return Arrays.stream(table.replace('\n', '|').split("\\|")).map(String::strip).toList();
  }

  private static String middle(String row) {
    return row.substring(4, row.lastIndexOf(' '));
  }

  private static String last(String row) {
    return row.substring(row.lastIndexOf(' ') + 1);
  }
}
