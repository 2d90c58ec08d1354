package org.numberdesk.registrations.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.numberdesk.registrations.brands.BrandDesk;
import org.numberdesk.registrations.brands.KnownBrand;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.web.Notices;
import org.omnifaces.util.Faces;

/** What the brand book knows of the brand in a registration's form. */
@Named
@RequestScoped
public class BrandStrip {

  @Inject private BrandDesk desk;
  @Inject private RegistrationPage page;
  @Inject private Notices notices;

  private BrandDesk.Standing standing;

  private BrandDesk.Standing standing() {
    if (standing == null) {
      standing = desk.standing(page.getId());
    }
    return standing;
  }

  /** Where the brand stands in the book, in a sentence. */
  public String getSentence() {
    KnownBrand brand = standing().brand();
    if (brand == null) {
      return Words.of("registrations.brands.strip.unknown");
    }
    String state = !standing().same() ? "changed" : standing().isBehind() ? "behind" : "same";
    return Words.of(
        "registrations.brands.strip." + state, brand.name(), standing().edition(), brand.edition());
  }

  /** The brand's page in the book, or null where the book does not know it. */
  public Long getBrand() {
    return standing().brand() == null ? null : standing().brand().id();
  }

  /** Whether the book could keep what the form says now. */
  public boolean isKeepable() {
    return standing().brand() == null || !standing().same();
  }

  /** Whether the book has a newer edition than the form took. */
  public boolean isBehind() {
    return standing().isBehind();
  }

  public void keep() {
    KnownBrand kept = desk.keep(page.getId());
    standing = null;
    notices.done("registrations.brands.kept", kept.name(), kept.edition());
  }

  /** Takes the newest edition into the draft. */
  public void renew() {
    desk.renew(page.getId(), page.getForm().getDraft().getVersion());
    Faces.redirect("registrations/%s", Long.toString(page.getId()));
  }
}
