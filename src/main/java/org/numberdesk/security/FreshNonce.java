package org.numberdesk.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A request whose answer is a page of errors. PrimeFaces takes the nonce that marks a page's
 * scripts from what a form sent, and would fail a second time where that was what failed first;
 * here it always finds a new one.
 */
class FreshNonce extends HttpServletRequestWrapper {

  private static final String NAME = "primefaces.nonce";

  private final String nonce =
      Base64.getEncoder()
          .encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));

  FreshNonce(HttpServletRequest request) {
    super(request);
  }

  @Override
  public String getParameter(String name) {
    return name.equals(NAME) ? nonce : super.getParameter(name);
  }

  @Override
  public String[] getParameterValues(String name) {
    return name.equals(NAME) ? new String[] {nonce} : super.getParameterValues(name);
  }

  @Override
  public Enumeration<String> getParameterNames() {
    Set<String> names = new LinkedHashSet<>(Collections.list(super.getParameterNames()));
    names.add(NAME);
    return Collections.enumeration(names);
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    Map<String, String[]> all = new LinkedHashMap<>(super.getParameterMap());
    all.put(NAME, new String[] {nonce});
    return Collections.unmodifiableMap(all);
  }
}
