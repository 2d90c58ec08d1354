package org.numberdesk.organisations.web;

import org.numberdesk.organisations.Invitations;
import org.omnifaces.util.Faces;

/** Shows a personal link to who made it, in this one answer. */
final class HandedLink {

  private HandedLink() {}

  static void show(Invitations.Handed handed) {
    if (handed.link() != null) {
      Faces.setRequestAttribute("handedLink", handed.link());
    }
  }
}
