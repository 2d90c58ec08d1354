package org.numberdesk.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What an operator sets from outside; every name is told in the README. */
@Named
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
}
