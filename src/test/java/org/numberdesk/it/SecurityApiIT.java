package org.numberdesk.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in where. */
@ArquillianTest
@RunAsClient
class SecurityApiIT {

  @ArquillianResource private URL portal;

  @ParameterizedTest
  @ValueSource(
      strings = {"api/v1/numbers", "api/v1/registrations", "api/v1/nothing", "openapi", "metrics"})
  void aStrangerIsAskedForAToken(String path) {
    PortalClient.Answer answer = PortalClient.of(portal, null).get(path);
    assertEquals(401, answer.status());
    assertEquals("application/problem+json", answer.header("Content-Type"));
    assertFalse(answer.header("WWW-Authenticate").isEmpty());
  }

  @Test
  void aWrongTokenIsNoToken() {
    assertEquals(401, PortalClient.of(portal, "nd_demo_acmf").get("api/v1/numbers").status());
  }

  @ParameterizedTest
  @CsvSource({
    "openapi, nd_demo_lead, 200",
    "metrics, nd_demo_reviewer, 200",
    "openapi, nd_demo_acme, 403",
    "metrics, nd_demo_acme_viewer, 403",
  })
  void innerFiguresAreForStaff(String path, String token, int status) {
    assertEquals(status, PortalClient.of(portal, token).get(path).status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"health/ready", "health/live", "health"})
  void healthIsForEverybody(String path) {
    assertEquals(200, PortalClient.of(portal, null).get(path).status());
  }

  @ParameterizedTest
  @CsvSource({
    "numbers, login?to=%2Fnumbers",
    "registrations/7?x=1, login?to=%2Fregistrations%2F7%3Fx%3D1"
  })
  void aStrangersPageRequestGoesToSignInAndRemembersWhere(String path, String login) {
    PortalClient.Answer answer = PortalClient.of(portal, null).get(path);
    assertEquals(302, answer.status());
    assertTrue(answer.header("Location").endsWith(login), answer.header("Location"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"login", "api/v1/numbers", "health/live"})
  void everyAnswerCarriesTheSecurityHeaders(String path) {
    PortalClient.Answer answer = PortalClient.of(portal, PortalClient.ACME).get(path);
    assertEquals("nosniff", answer.header("X-Content-Type-Options"));
    assertEquals("DENY", answer.header("X-Frame-Options"));
    assertEquals("same-origin", answer.header("Referrer-Policy"));
    assertFalse(answer.header("Server").contains("Payara"), answer.header("Server"));
  }

  @Test
  void pagesCarryAContentPolicyWithANonce() {
    String policy = PortalClient.of(portal, null).get("login").header("Content-Security-Policy");
    assertTrue(policy.contains("script-src 'self' 'nonce-"), policy);
    assertTrue(policy.contains("frame-ancestors 'none'"), policy);
  }
}
