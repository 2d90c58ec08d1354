package org.numberdesk.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What an operator sets from outside; every name is told in the README. */
@ApplicationScoped
public class Settings {

  @Inject
  @ConfigProperty(name = "NUMBERDESK_DEMO")
  private Optional<Boolean> demo;

  @Inject
  @ConfigProperty(name = "numberdesk.demo.default", defaultValue = "false")
  private boolean demoDefault;

  @Inject
  @ConfigProperty(name = "NUMBERDESK_URL")
  private Optional<String> url;

  @Inject
  @ConfigProperty(name = "NUMBERDESK_PORT", defaultValue = "8080")
  private int port;

  @Inject
  @ConfigProperty(name = "NUMBERDESK_RATE_LIMIT", defaultValue = "600")
  private int rateLimit;

  @Inject
  @ConfigProperty(name = "NUMBERDESK_DB", defaultValue = "derby:data")
  private String database;

  @Inject
  @ConfigProperty(name = "NUMBERDESK_KEY")
  private Optional<String> key;

  @Inject
  @ConfigProperty(name = "NUMBERDESK_OLD_KEYS")
  private Optional<String> oldKeys;

  @Inject
  @ConfigProperty(name = "NUMBERDESK_SMTP")
  private Optional<String> smtp;

  @Inject
  @ConfigProperty(name = "NUMBERDESK_MAIL_FROM")
  private Optional<String> mailFrom;

  @Inject
  @ConfigProperty(name = "NUMBERDESK_ADMIN_EMAIL")
  private Optional<String> adminEmail;

  @Inject
  @ConfigProperty(name = "NUMBERDESK_BACKUP")
  private Optional<String> backupFolder;

  /** Whether the demo accounts and data exist; the run command turns it on. */
  public boolean demo() {
    return demo.orElse(demoDefault);
  }

  /**
   * The portal's own address without a slash at its end; links are built from it, never from what a
   * request claims.
   */
  public String url() {
    return url.map(given -> given.endsWith("/") ? given.substring(0, given.length() - 1) : given)
        .orElse("http://localhost:" + port);
  }

  /** Requests a minute for each API token. */
  public int rateLimit() {
    return rateLimit;
  }

  /** Whether the database is one that a single process alone can have open. */
  public boolean isSingleNode() {
    return database().startsWith("derby:");
  }

  /** The database's address, {@code derby:<folder>} or {@code jdbc:postgresql://…}. */
  public String database() {
    return database;
  }

  /** The key that seals secrets, as it was written. */
  public Optional<String> key() {
    return key.filter(given -> !given.isBlank());
  }

  /** Keys that sealed secrets earlier. */
  public List<String> oldKeys() {
    return oldKeys.stream()
        .flatMap(given -> Arrays.stream(given.split(",")))
        .filter(given -> !given.isBlank())
        .toList();
  }

  /** The mail server, {@code smtp://user:password@host:587}; empty: mails wait. */
  public Optional<String> smtp() {
    return smtp.filter(given -> !given.isBlank());
  }

  /** The address mails come from. */
  public Optional<String> mailFrom() {
    return mailFrom.filter(given -> given.indexOf('@') > 0);
  }

  /** Who is invited as the first lead, where there is no staff yet. */
  public Optional<String> adminEmail() {
    return adminEmail.filter(given -> !given.isBlank());
  }

  /** Where copies of the data go; empty: beside the data. */
  public Optional<String> backupFolder() {
    return backupFolder.filter(given -> !given.isBlank());
  }
}
