package org.numberdesk.preflight;

/**
 * What the vendor refuses beyond the carriers.
 *
 * @param alcohol whether alcohol is refused, as delivered, or allowed with a date-of-birth gate as
 *     carriers do
 */
public record VendorPolicy(Alcohol alcohol) {

  public enum Alcohol {
    REFUSED,
    WITH_DATE_OF_BIRTH_GATE
  }

  public VendorPolicy {
    if (alcohol == null) {
      alcohol = Alcohol.REFUSED;
    }
  }

  /** The vendor's published list, before a lead relaxed anything. */
  public static VendorPolicy asDelivered() {
    return new VendorPolicy(Alcohol.REFUSED);
  }

  /** Alcohol allowed behind a date-of-birth gate. */
  public static VendorPolicy allowingGatedAlcohol() {
    return new VendorPolicy(Alcohol.WITH_DATE_OF_BIRTH_GATE);
  }
}
