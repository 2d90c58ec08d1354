package org.numberdesk.preflight.rules;

import java.util.List;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.preflight.Code;
import org.numberdesk.preflight.EntityType;
import org.numberdesk.preflight.Submission;

/**
 * What every filing needs and how long it may be. Source: the field tables of the campaign registry
 * and of toll-free verification as Twilio, Telnyx, Sinch and AWS publish them. Fields with a code
 * of their own are not asked for here.
 */
final class FieldRules implements RuleGroup {

  @Override
  public void judge(Examination x) {
    x.ledger().look(Code.FIELD_REQUIRED);
    x.ledger().look(Code.FIELD_TOO_LONG);
    required(x);
    lengths(x);
  }

  private void required(Examination x) {
    Submission s = x.submission();
    need(x, "senderType", s.senderType());
    need(x, "brand.entityType", s.brand().entityType());
    if (x.carriersReview()) {
      need(x, "brand.displayName", s.brand().displayName());
      need(x, "brand.vertical", s.brand().vertical());
      if (!Examination.blank(s.brand().taxId())
          && s.brand().entityType() != EntityType.SOLE_PROPRIETOR) {
        need(x, "brand.taxIdType", s.brand().taxIdType());
        need(x, "brand.taxIdCountry", s.brand().taxIdCountry());
      }
    }
    Submission.Address address = s.brand().address();
    need(x, "brand.address.country", address == null ? null : address.country());
    Submission.Contact contact = s.brand().contact();
    need(x, "brand.contact.firstName", contact == null ? null : contact.firstName());
    need(x, "brand.contact.lastName", contact == null ? null : contact.lastName());
    need(x, "brand.contact.email", contact == null ? null : contact.email());
    need(x, "brand.contact.phone", contact == null ? null : contact.phone());
    need(x, "campaign.useCase", s.campaign().useCase());
    if (x.carriersReview()) {
      campaign(x);
    }
  }

  private void campaign(Examination x) {
    Submission.Campaign campaign = x.campaign();
    need(x, "consent.method", x.consent().method());
    need(x, "campaign.monthlyVolume", campaign.monthlyVolume());
    if (x.sender() == SenderType.TOLL_FREE
        && campaign.numbers().stream().allMatch(String::isBlank)) {
      need(x, "campaign.numbers", null);
    }
    if (x.sender() == SenderType.TEN_DLC || x.sender() == SenderType.SHORT_CODE) {
      need(x, "campaign.helpMessage", campaign.helpMessage());
      need(x, "campaign.optOutMessage", campaign.optOutMessage());
    }
  }

  private static void need(Examination x, String field, Object value) {
    if (value == null || value instanceof String text && text.isBlank()) {
      x.ledger().find(Code.FIELD_REQUIRED, field).note();
    }
  }

  private void lengths(Examination x) {
    Submission s = x.submission();
    Submission.Brand brand = s.brand();
    limit(x, "brand.legalName", brand.legalName());
    limit(x, "brand.displayName", brand.displayName());
    limit(x, "brand.taxId", brand.taxId());
    limit(x, "brand.website", brand.website());
    limit(x, "brand.stockSymbol", brand.stockSymbol());
    limit(x, "brand.supportEmail", brand.supportEmail());
    limit(x, "brand.supportPhone", brand.supportPhone());
    if (brand.address() != null) {
      limit(x, "brand.address.street", brand.address().street());
      limit(x, "brand.address.city", brand.address().city());
      limit(x, "brand.address.region", brand.address().region());
      limit(x, "brand.address.postalCode", brand.address().postalCode());
    }
    if (brand.contact() != null) {
      limit(x, "brand.contact.firstName", brand.contact().firstName());
      limit(x, "brand.contact.lastName", brand.contact().lastName());
      limit(x, "brand.contact.email", brand.contact().email());
      limit(x, "brand.contact.phone", brand.contact().phone());
    }
    Submission.Campaign campaign = s.campaign();
    limit(x, "campaign.description", campaign.description());
    limit(x, "campaign.numbersJustification", campaign.numbersJustification());
    limit(x, "campaign.optInMessage", campaign.optInMessage());
    limit(x, "campaign.optOutMessage", campaign.optOutMessage());
    limit(x, "campaign.helpMessage", campaign.helpMessage());
    limit(x, "campaign.optInKeywords", joined(campaign.optInKeywords()));
    limit(x, "campaign.optOutKeywords", joined(campaign.optOutKeywords()));
    limit(x, "campaign.helpKeywords", joined(campaign.helpKeywords()));
    limit(x, "consent.callToAction", s.consent().callToAction());
    limit(x, "policies.privacyUrl", s.policies().privacyUrl());
    limit(x, "policies.termsUrl", s.policies().termsUrl());
  }

  private static String joined(List<String> keywords) {
    return String.join(",", keywords);
  }

  private static void limit(Examination x, String field, String value) {
    int limit = Form.limit(field, x.sender());
    if (value != null && value.length() > limit) {
      x.ledger()
          .find(Code.FIELD_TOO_LONG, field)
          .slot("found", value.length())
          .slot("n", limit)
          .note();
    }
  }
}
