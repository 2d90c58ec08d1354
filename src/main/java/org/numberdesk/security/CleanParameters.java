package org.numberdesk.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;

/** The parameters of a request without the character zero, which PostgreSQL refuses in any text. */
class CleanParameters extends HttpServletRequestWrapper {

  CleanParameters(HttpServletRequest request) {
    super(request);
  }

  private static String clean(String text) {
    return text == null || text.indexOf('\0') < 0 ? text : text.replace("\0", "");
  }

  @Override
  public String getParameter(String name) {
    return clean(super.getParameter(name));
  }

  @Override
  public String[] getParameterValues(String name) {
    String[] given = super.getParameterValues(name);
    if (given == null) {
      return null;
    }
    String[] values = given.clone();
    for (int i = 0; i < values.length; i++) {
      values[i] = clean(values[i]);
    }
    return values;
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    Map<String, String[]> clean = new LinkedHashMap<>();
    for (Enumeration<String> names = getParameterNames(); names.hasMoreElements(); ) {
      String name = names.nextElement();
      clean.put(name, getParameterValues(name));
    }
    return Collections.unmodifiableMap(clean);
  }
}
