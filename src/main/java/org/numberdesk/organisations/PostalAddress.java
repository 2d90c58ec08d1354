package org.numberdesk.organisations;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where something is. Absent parts are empty texts. */
@Embeddable
public class PostalAddress {

  @Column(name = "street", nullable = false, length = 200)
  private String street = "";

  @Column(name = "city", nullable = false, length = 100)
  private String city = "";

  @Column(name = "region", nullable = false, length = 100)
  private String region = "";

  @Column(name = "postal_code", nullable = false, length = 20)
  private String postalCode = "";

  @Column(name = "country", nullable = false, length = 2)
  private String country = "";

  protected PostalAddress() {}

  /**
   * An address; null counts as an empty text.
   *
   * @param region state or province
   * @param country ISO code of two letters
   */
  public PostalAddress(
      String street, String city, String region, String postalCode, String country) {
    this.street = text(street);
    this.city = text(city);
    this.region = text(region);
    this.postalCode = text(postalCode);
    this.country = text(country);
  }

  private static String text(String given) {
    return given == null ? "" : given.strip();
  }

  public String street() {
    return street;
  }

  public String city() {
    return city;
  }

  public String region() {
    return region;
  }

  public String postalCode() {
    return postalCode;
  }

  public String country() {
    return country;
  }

  /** As on an envelope, without what is absent. */
  public List<String> lines() {
    String place =
        Stream.of(region, postalCode)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    String town =
        Stream.of(city, place).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    return Stream.of(street, town, country).filter(line -> !line.isEmpty()).toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PostalAddress address && lines().equals(address.lines());
  }

  @Override
  public int hashCode() {
    return Objects.hash(street, city, region, postalCode, country);
  }

  @Override
  public String toString() {
    return String.join(", ", lines());
  }
}
