package org.numberdesk.registrations.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Regions of the countries whose registers want their two letters, offered while one types. */
@Named
@ApplicationScoped
public class Regions {

  static final String FIELD = "brand.address.region";
  static final String COUNTRY = "brand.address.country";

  private static final Map<String, String> TABLES =
      Map.of(
          "US",
          "AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,"
              + "DE Delaware,DC District of Columbia,FL Florida,GA Georgia,HI Hawaii,ID Idaho,"
              + "IL Illinois,IN Indiana,IA Iowa,KS Kansas,KY Kentucky,LA Louisiana,ME Maine,"
              + "MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,MO Missouri,"
              + "MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,"
              + "NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,"
              + "PA Pennsylvania,PR Puerto Rico,RI Rhode Island,SC South Carolina,"
              + "SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,"
              + "WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming",
          "CA",
          "AB Alberta,BC British Columbia,MB Manitoba,NB New Brunswick,"
              + "NL Newfoundland and Labrador,NS Nova Scotia,NT Northwest Territories,NU Nunavut,"
              + "ON Ontario,PE Prince Edward Island,QC Québec,SK Saskatchewan,YT Yukon");

  static boolean has(String country) {
    return TABLES.containsKey(country);
  }

  /** The regions of a country: their letters, and their names. */
  public List<SelectItem> of(String country) {
    return Stream.of(TABLES.get(country).split(","))
        .map(row -> new SelectItem(row.substring(0, 2), row.substring(3)))
        .toList();
  }
}
