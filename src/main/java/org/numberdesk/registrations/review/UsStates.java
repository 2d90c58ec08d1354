package org.numberdesk.registrations.review;

import java.util.Map;
import java.util.TreeMap;

/** Names of the states by their postal codes; toll-free forms want them written out. */
final class UsStates {

  private static final Map<String, String> NAMES = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  static {
    String table =
        "AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,"
            + "DC District of Columbia,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,"
            + "KS Kansas,KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,"
            + "MS Mississippi,MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,"
            + "NM New Mexico,NY New York,NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,"
            + "PA Pennsylvania,PR Puerto Rico,RI Rhode Island,SC South Carolina,SD South Dakota,TN Tennessee,"
            + "TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,WV West Virginia,WI Wisconsin,WY Wyoming";
    for (String row : table.split(",")) {
      NAMES.put(row.substring(0, 2), row.substring(3));
    }
  }

  private UsStates() {}

  /** The name of a state, or what was given where it is none. */
  static String name(String code) {
    return NAMES.getOrDefault(code.strip(), code);
  }
}
