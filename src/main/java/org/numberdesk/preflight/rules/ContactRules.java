package org.numberdesk.preflight.rules;

import java.util.List;
import java.util.Set;
import org.numberdesk.preflight.Code;
import org.numberdesk.preflight.Submission;

/**
 * The person who answers for the brand. Source: carriers 713 (unofficial mail domain), toll-free
 * verification (contact is a real person with an address of the business; Twilio 30482, 30483,
 * 30801), The Campaign Registry (phone).
 */
final class ContactRules implements RuleGroup {

  private static final Set<String> NOBODY =
      Set.of("johndoe", "janedoe", "jdoe", "johnqpublic", "joebloggs", "maxmustermann");

  @Override
  public void judge(Examination x) {
    Submission.Contact contact = x.brand().contact();
    mail(x, "brand.contact.email", contact == null ? null : contact.email());
    mail(x, "brand.supportEmail", x.brand().supportEmail());
    phone(x, "brand.contact.phone", contact == null ? null : contact.phone());
    phone(x, "brand.supportPhone", x.brand().supportPhone());
    if (contact != null) {
      person(x, contact);
      sender(x, contact.phone());
    }
  }

  private void mail(Examination x, String field, String address) {
    if (Examination.blank(address)) {
      return;
    }
    String domain = Hosts.mailDomain(address);
    if (domain == null) {
      if (field.equals("brand.contact.email")) {
        x.ledger().find(Code.FIELD_REQUIRED, field).note();
      }
      return;
    }
    boolean free =
        Words.list("free-mail").contains(domain)
            || Words.list("free-mail").contains(Hosts.registrable(domain));
    x.ledger().look(Code.BRAND_EMAIL_PUBLIC_DOMAIN);
    if (free) {
      x.ledger()
          .find(Code.BRAND_EMAIL_PUBLIC_DOMAIN, field)
          .marks(address, 0, address.length())
          .note();
      return;
    }
    String host = Hosts.host(x.brand().website());
    if (host != null && Hosts.isPublic(host)) {
      x.ledger().look(Code.BRAND_EMAIL_OTHER_DOMAIN);
      if (!Hosts.registrable(domain).equals(Hosts.registrable(host))) {
        x.ledger()
            .find(Code.BRAND_EMAIL_OTHER_DOMAIN, field)
            .marks(address, 0, address.length())
            .note();
      }
    }
  }

  private void phone(Examination x, String field, String phone) {
    if (Examination.blank(phone)) {
      return;
    }
    String country = x.brand().address() == null ? null : x.brand().address().country();
    x.ledger().look(Code.BRAND_PHONE_INVALID);
    if (!Phones.callable(phone, country)) {
      x.ledger().find(Code.BRAND_PHONE_INVALID, field).marks(phone, 0, phone.length()).note();
    }
  }

  private void sender(Examination x, String phone) {
    List<String> numbers = x.campaign().numbers();
    if (Examination.blank(phone) || numbers.isEmpty()) {
      return;
    }
    x.ledger().look(Code.BRAND_PHONE_IS_SENDER);
    String own = Phones.digits(phone);
    boolean registered =
        numbers.stream()
            .map(Phones::digits)
            .anyMatch(
                n ->
                    n.length() >= 5
                        && (n.equals(own) || n.equals("1" + own) || own.equals("1" + n)));
    if (registered) {
      x.ledger()
          .find(Code.BRAND_PHONE_IS_SENDER, "brand.contact.phone")
          .marks(phone, 0, phone.length())
          .note();
    }
  }

  private void person(Examination x, Submission.Contact contact) {
    List<String> first = Words.of(contact.firstName());
    List<String> last = Words.of(contact.lastName());
    if (first.isEmpty() && last.isEmpty()) {
      return;
    }
    x.ledger().look(Code.BRAND_CONTACT_NOT_A_PERSON);
    boolean firstIsNone = !first.isEmpty() && noName(first, "roles");
    boolean lastIsNone = !last.isEmpty() && noName(last, "role-surnames");
    boolean nobody =
        first.size() == 1 && first.equals(last)
            || NOBODY.contains(String.join("", first) + String.join("", last))
            || contact.firstName() != null
                && contact.firstName().chars().anyMatch(Character::isDigit)
            || contact.lastName() != null && contact.lastName().chars().anyMatch(Character::isDigit)
            || isTheBrand(x, first, last);
    if (firstIsNone || lastIsNone || nobody) {
      String field =
          lastIsNone && !firstIsNone ? "brand.contact.lastName" : "brand.contact.firstName";
      String name =
          Wording.first(contact.firstName(), "") + " " + Wording.first(contact.lastName(), "");
      x.ledger().find(Code.BRAND_CONTACT_NOT_A_PERSON, field).slot("found", name.strip()).note();
    }
  }

  /** All words are functions or stand-ins, or one of them can be nothing else. */
  private static boolean noName(List<String> words, String roles) {
    return Words.list("no-names").contains(String.join("", words))
        || words.stream()
            .allMatch(w -> Words.list(roles).contains(w) || Words.list("no-names").contains(w))
        || words.stream().anyMatch(w -> Words.list("role-surnames").contains(w));
  }

  private static boolean isTheBrand(Examination x, List<String> first, List<String> last) {
    String whole = String.join(" ", first) + " " + String.join(" ", last);
    boolean sole = x.brand().entityType() == org.numberdesk.preflight.EntityType.SOLE_PROPRIETOR;
    return !sole
        && whole.strip().equals(String.join(" ", Words.of(x.brand().displayName())))
        && first.size() + last.size() > 2;
  }
}
