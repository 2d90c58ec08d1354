package org.numberdesk.organisations.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import org.numberdesk.organisations.AccountDesk;
import org.numberdesk.security.Caller;
import org.numberdesk.shared.Dates;
import org.numberdesk.shared.web.Notices;
import org.omnifaces.util.Faces;

/** One's own account: how pages look, keys for REST, and the way out. */
@Named
@ViewScoped
public class AccountPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private AccountDesk desk;
  @Inject private Caller caller;
  @Inject private Notices notices;

  private String theme;
  private String zone;
  private String name;
  private List<TokenLine> tokens;

  /** A key as a line; {@code ended} is null while it is good. */
  public record TokenLine(long id, String name, String made, String ended)
      implements Serializable {}

  public void load() {
    AccountDesk.Preferences preferences = desk.preferences();
    theme = preferences.theme();
    zone = preferences.zone() == null ? null : preferences.zone().getId();
    read();
  }

  private void read() {
    ZoneId reader = caller.zone();
    tokens =
        desk.tokens().stream()
            .map(
                token ->
                    new TokenLine(
                        token.id(),
                        token.name(),
                        Dates.dateWithYear(token.made().atZone(reader).toLocalDate()),
                        token.revoked() == null
                            ? null
                            : Dates.dateWithYear(token.revoked().atZone(reader).toLocalDate())))
            .toList();
  }

  public String prefer() {
    desk.prefer(theme, zone);
    notices.done("account.notice.saved");
    notices.keep();
    return "/account?faces-redirect=true";
  }

  /** The secret lives for this one answer only. */
  public void makeToken() {
    Faces.setRequestAttribute("newToken", desk.makeToken(name));
    name = null;
    read();
  }

  public void revoke(long id) {
    desk.revokeToken(id);
    read();
  }

  public String signOut() {
    Faces.invalidateSession();
    return "/login?faces-redirect=true";
  }

  public List<String> getZones() {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(id -> id.indexOf('/') > 0)
        .filter(id -> !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
        .sorted()
        .toList();
  }

  public List<TokenLine> getTokens() {
    return tokens;
  }

  public String getTheme() {
    return theme;
  }

  public void setTheme(String theme) {
    this.theme = theme;
  }

  public String getZone() {
    return zone;
  }

  public void setZone(String zone) {
    this.zone = zone;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }
}
