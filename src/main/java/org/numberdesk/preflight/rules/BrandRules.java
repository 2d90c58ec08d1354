package org.numberdesk.preflight.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.numberdesk.preflight.Code;
import org.numberdesk.preflight.EntityType;
import org.numberdesk.preflight.Submission;

/**
 * Whether the brand is who it says: name, tax ID, legal form, listing, website. Source: The
 * Campaign Registry's identity check (feedback TAX_ID and STOCK_SYMBOL, Twilio 30795 to 30799), the
 * sole-proprietor terms as Telnyx publishes them, Twilio 30915 for both programmes since 17 July
 * 2026.
 */
final class BrandRules implements RuleGroup {

  @Override
  public void judge(Examination x) {
    Submission.Brand brand = x.brand();
    x.ledger()
        .check(
            Code.BRAND_LEGAL_NAME_MISSING,
            "brand.legalName",
            !Words.standsForNothing(brand.legalName()));
    taxId(x);
    entity(x);
    if (brand.entityType() == EntityType.PUBLIC_PROFIT) {
      listing(x);
    }
    website(x);
  }

  private void taxId(Examination x) {
    Submission.Brand brand = x.brand();
    boolean sole = brand.entityType() == EntityType.SOLE_PROPRIETOR;
    String id = brand.taxId();
    if (Words.standsForNothing(id)) {
      if (!sole) {
        x.ledger().check(Code.BRAND_TAX_ID_MISSING, "brand.taxId", false);
      }
      return;
    }
    if (!sole) {
      x.ledger().look(Code.BRAND_TAX_ID_MISSING);
    }
    x.ledger().look(Code.BRAND_TAX_ID_IS_SSN);
    x.ledger().look(Code.BRAND_TAX_ID_INVALID);
    if (TaxIds.writtenLikeSsn(id, brand.taxIdType(), brand.taxIdCountry())) {
      x.ledger().find(Code.BRAND_TAX_ID_IS_SSN, "brand.taxId").marks(id, 0, id.length()).note();
    } else if (!TaxIds.wellFormed(id, brand.taxIdType(), brand.taxIdCountry())) {
      x.ledger().find(Code.BRAND_TAX_ID_INVALID, "brand.taxId").marks(id, 0, id.length()).note();
    }
  }

  private void entity(Examination x) {
    Submission.Brand brand = x.brand();
    if (brand.entityType() == null || Examination.blank(brand.legalName())) {
      return;
    }
    x.ledger().look(Code.BRAND_ENTITY_MISMATCH);
    if (brand.entityType() == EntityType.SOLE_PROPRIETOR) {
      String word = disqualifying(brand);
      if (word != null) {
        x.ledger().find(Code.BRAND_ENTITY_MISMATCH, "brand.entityType").slot("found", word).note();
      }
    } else if (namesAPerson(brand)) {
      x.ledger()
          .find(Code.BRAND_ENTITY_MISMATCH, "brand.entityType")
          .slot("found", brand.legalName())
          .note();
    }
  }

  private static String disqualifying(Submission.Brand brand) {
    for (String word : Words.of(brand.legalName())) {
      if (Words.list("not-sole").contains(word)) {
        return word;
      }
    }
    List<String> display = Words.of(brand.displayName());
    for (String word : display) {
      if (Set.of("llc", "inc", "incorporated", "ltd", "corp", "corporation", "llp", "plc", "pllc")
          .contains(word)) {
        return word;
      }
    }
    String legal = String.join(" ", Words.of(brand.legalName())) + " ";
    if (legal.contains("real estate ")) {
      return "real estate";
    }
    String host = Hosts.host(brand.website());
    if (host != null && (host.endsWith(".gov") || host.endsWith(".org") || host.endsWith(".ai"))) {
      return host;
    }
    boolean taxed =
        !Words.standsForNothing(brand.taxId())
            && "EIN".equalsIgnoreCase(brand.taxIdType())
            && !TaxIds.writtenLikeSsn(brand.taxId(), brand.taxIdType(), brand.taxIdCountry());
    return taxed ? "EIN " + brand.taxId() : null;
  }

  /** A company that bears exactly its contact's name, or calls itself a sole proprietor. */
  private static boolean namesAPerson(Submission.Brand brand) {
    String legal = String.join(" ", Words.of(brand.legalName()));
    if (legal.contains("sole prop") || legal.contains("sole trader")) {
      return true;
    }
    Submission.Contact contact = brand.contact();
    return contact != null
        && !Examination.blank(contact.firstName())
        && !Examination.blank(contact.lastName())
        && legal.equals(String.join(" ", Words.of(contact.firstName() + " " + contact.lastName())));
  }

  private void listing(Examination x) {
    Submission.Brand brand = x.brand();
    x.ledger().look(Code.BRAND_STOCK_MISSING);
    if (Words.standsForNothing(brand.stockSymbol())) {
      x.ledger().find(Code.BRAND_STOCK_MISSING, "brand.stockSymbol").note();
    } else if (Words.standsForNothing(brand.stockExchange())) {
      x.ledger().find(Code.BRAND_STOCK_MISSING, "brand.stockExchange").note();
    }
  }

  private void website(Examination x) {
    String site = x.brand().website();
    if (Words.standsForNothing(site)) {
      x.ledger().check(Code.BRAND_WEBSITE_MISSING, "brand.website", false);
      return;
    }
    x.ledger().look(Code.BRAND_WEBSITE_MISSING);
    x.ledger().look(Code.BRAND_WEBSITE_INSECURE);
    boolean isPublic = Hosts.isPublic(Hosts.host(site));
    boolean secure = site.strip().toLowerCase(Locale.ROOT).startsWith("https://");
    if (isPublic && secure) {
      return;
    }
    Ledger.Draft draft =
        x.ledger().find(Code.BRAND_WEBSITE_INSECURE, "brand.website").marks(site, 0, site.length());
    if (isPublic) {
      String bare = site.strip();
      int scheme = bare.indexOf("://");
      draft.inserts("https://" + bare.substring(scheme < 0 ? 0 : scheme + 3));
    }
    draft.note();
  }
}
