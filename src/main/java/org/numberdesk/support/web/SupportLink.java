package org.numberdesk.support.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.omnifaces.util.Faces;

/** The way to support from a page: the page goes along. */
@Named
@RequestScoped
public class SupportLink {

  /** The address of support, with the page the reader looks at. */
  public String getAddress() {
    String here = Faces.getRequestURI().substring(Faces.getRequestContextPath().length());
    if (here.startsWith("/support")) {
      return "/support";
    }
    String query = Faces.getRequestQueryString();
    return "/support?from="
        + URLEncoder.encode(query == null ? here : here + "?" + query, StandardCharsets.UTF_8);
  }
}
