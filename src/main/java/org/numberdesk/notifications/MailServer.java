package org.numberdesk.notifications;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Properties;

/**
 * The mail server as the operator names it: {@code smtp://user:password@host:587}, or {@code smtps}
 * for a connection that is encrypted from its first byte. With {@code smtp} it is encrypted where
 * the server offers it; {@code ?starttls=required} goes no further without.
 *
 * @param user null where the server asks for none
 */
record MailServer(
    boolean secure, String host, int port, String user, String password, boolean startTls) {

  private static final int SUBMISSION = 587;
  private static final int SECURE_SUBMISSION = 465;
  private static final String PATIENCE = "20000";

  /** Reads the setting; empty for what names no server. */
  static Optional<MailServer> parse(String text) {
    try {
      URI uri = new URI(text.strip());
      boolean secure = "smtps".equals(uri.getScheme());
      if (!secure && !"smtp".equals(uri.getScheme()) || uri.getHost() == null) {
        return Optional.empty();
      }
      String[] who = uri.getUserInfo() == null ? new String[0] : uri.getUserInfo().split(":", 2);
      int port = uri.getPort() > 0 ? uri.getPort() : secure ? SECURE_SUBMISSION : SUBMISSION;
      return Optional.of(
          new MailServer(
              secure,
              uri.getHost(),
              port,
              who.length > 0 ? who[0] : null,
              who.length > 1 ? who[1] : null,
              "starttls=required".equals(uri.getQuery())));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  String protocol() {
    return secure ? "smtps" : "smtp";
  }

  Properties properties() {
    Properties properties = new Properties();
    String prefix = "mail." + protocol() + '.';
    properties.put(prefix + "host", host);
    properties.put(prefix + "port", Integer.toString(port));
    properties.put(prefix + "auth", Boolean.toString(user != null));
    properties.put(prefix + "connectiontimeout", PATIENCE);
    properties.put(prefix + "timeout", PATIENCE);
    properties.put(prefix + "writetimeout", PATIENCE);
    properties.put(prefix + "starttls.enable", "true");
    properties.put(prefix + "starttls.required", Boolean.toString(startTls));
    properties.put(prefix + "ssl.checkserveridentity", "true");
    return properties;
  }
}
