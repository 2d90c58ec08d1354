package org.numberdesk.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Optional;
import org.numberdesk.shared.CurrentActor;
import org.numberdesk.shared.Words;

/**
 * Who makes this request. A stranger until the authentication tells otherwise; the portal's own
 * jobs run as {@link #asPortal()}.
 */
@Named
@RequestScoped
public class Caller implements CurrentActor {

  private Identity identity;
  private boolean portal;
  private String address = "";

  /** Set once a request by the authentication. */
  public void become(Identity known, String fromAddress) {
    identity = known;
    address = fromAddress;
  }

  /** The portal itself: timers and imports that go on after the request that began them. */
  public void asPortal() {
    portal = true;
  }

  public Optional<Identity> identity() {
    return Optional.ofNullable(identity);
  }

  /** The network address the request came from. */
  public String address() {
    return address;
  }

  @Override
  public Long accountId() {
    return identity == null ? null : identity.accountId();
  }

  public Role role() {
    return identity == null ? null : identity.role();
  }

  public Long organisationId() {
    return identity == null ? null : identity.organisationId();
  }

  public boolean can(Permission permission) {
    return portal || identity != null && identity.role().may(permission);
  }

  /** For pages, which have only the name. */
  public boolean can(String permission) {
    return can(Permission.valueOf(permission));
  }

  public Scope scope() {
    if (portal) {
      return Scope.EVERYTHING;
    }
    if (identity == null) {
      return Scope.NOTHING;
    }
    if (identity.role().staff()) {
      return Scope.EVERYTHING;
    }
    return identity.organisationId() == null ? Scope.NOTHING : Scope.of(identity.organisationId());
  }

  /** The zone in which dates are shown to this caller. */
  public ZoneId zone() {
    return identity == null ? ZoneId.of("UTC") : identity.zone();
  }

  public boolean isStaff() {
    return identity != null && identity.role().staff();
  }

  public boolean isSignedIn() {
    return identity != null;
  }

  public String getDisplayName() {
    return identity == null ? "" : identity.displayName();
  }

  public String getEmail() {
    return identity == null ? "" : identity.email();
  }

  public String getInitials() {
    StringBuilder initials = new StringBuilder();
    for (String word : getDisplayName().split(" ")) {
      if (!word.isEmpty() && initials.length() < 2) {
        initials.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
      }
    }
    return initials.toString();
  }

  public String getOrganisationName() {
    return identity == null || identity.organisationName() == null
        ? ""
        : identity.organisationName();
  }

  /** The role in words. */
  public String getRoleName() {
    return identity == null ? "" : Words.of(identity.role());
  }

  public String getTheme() {
    return identity == null ? null : identity.theme();
  }
}
