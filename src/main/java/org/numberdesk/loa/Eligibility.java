package org.numberdesk.loa;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import org.numberdesk.numbers.E164;

/**
 * Whether SMS can be brought onto a number, and why not. Pure: what is known of the number comes
 * in.
 */
public enum Eligibility {
  ELIGIBLE(true),
  /** Mobile operators let nobody else carry texts on their numbers. */
  MOBILE(false),
  WRONG_COUNTRY(false),
  ALREADY_SMS(false),
  CARRIER_UNSUPPORTED(false),
  IN_OPEN_REQUEST(false),
  /** Eligible, on a path of its own: the RespOrg is asked, and its silence consents. */
  TOLL_FREE_RESPORG(true),
  /** One answer for every reason that must not be told. */
  UNAVAILABLE(false);

  private static final PhoneNumberUtil PLAN = PhoneNumberUtil.getInstance();

  private final boolean eligible;

  Eligibility(boolean eligible) {
    this.eligible = eligible;
  }

  public boolean eligible() {
    return eligible;
  }

  /** Key of the sentence that says it. */
  public String key() {
    return "loa.eligibility." + name();
  }

  /**
   * What is known of a number.
   *
   * @param supportsSms what the own inventory says; null for nothing, which hinders nothing
   * @param ofAnother another organisation has it, or asks for it
   * @param inOpenRequest another open request of the same organisation names it
   */
  public record Known(Boolean supportsSms, boolean ofAnother, boolean inOpenRequest) {

    static final Known NOTHING = new Known(null, false, false);
  }

  /** The verdict; what is wrong with the number itself comes before what is wrong around it. */
  static Eligibility of(String e164, String voiceCarrier, Known known, LoaRules rules) {
    E164 number = new E164(e164);
    if (mobile(e164, rules)) {
      return MOBILE;
    }
    if (!number.isTollFree() && !number.country().filter(rules::serves).isPresent()) {
      return WRONG_COUNTRY;
    }
    if (known.ofAnother()) {
      return UNAVAILABLE;
    }
    if (Boolean.TRUE.equals(known.supportsSms())) {
      return ALREADY_SMS;
    }
    if (known.inOpenRequest()) {
      return IN_OPEN_REQUEST;
    }
    if (rules.closed(voiceCarrier)) {
      return CARRIER_UNSUPPORTED;
    }
    return number.isTollFree() ? TOLL_FREE_RESPORG : ELIGIBLE;
  }

  /**
   * Where a numbering plan tells mobile numbers apart. The North American one does not; numbers
   * kept for fiction are told by their prefix.
   */
  private static boolean mobile(String e164, LoaRules rules) {
    try {
      return PLAN.getNumberType(PLAN.parse(e164, null)) == PhoneNumberType.MOBILE
          || rules.mobilePrefixes().stream().anyMatch(e164::startsWith);
    } catch (NumberParseException e) {
      return false;
    }
  }
}
