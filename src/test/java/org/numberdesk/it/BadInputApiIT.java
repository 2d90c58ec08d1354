package org.numberdesk.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.numberdesk.it.PageClient.Field;

/**
 * What cannot be taken is told as a problem, with the field where there is one, and never as a
 * failure of ours.
 */
@ArquillianTest
@RunAsClient
class BadInputApiIT {

  private static final String JSON = "application/json";

  @ArquillianResource private URL portal;

  private PortalClient acme() {
    return PortalClient.of(portal, PortalClient.ACME);
  }

  private static void isProblem(PortalClient.Answer answer, int status) {
    assertEquals(status, answer.status(), answer.response().body());
    assertEquals("application/problem+json", answer.header("Content-Type"));
    assertEquals(status, answer.json().path("status").asInt());
    assertFalse(answer.response().body().contains("Exception"), answer.response().body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "\"text\"",
        "7",
        "{\"senderType\":\"TEN_DLC\"}}",
        "{'a':1}"
      })
  void whatIsNoJsonObjectIsMalformed(String body) {
    isProblem(acme().post("api/v1/preflight", JSON, body), 400);
    isProblem(acme().post("api/v1/registrations", JSON, body), 400);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"sendertype\":\"TEN_DLC\"} | sendertype",
        "{\"brand\":{\"name\":\"x\"}} | brand.name",
        "{\"consent\":{\"evidence\":[{\"kind\":\"URL\",\"file\":1}]}} | consent.evidence[0].file",
      })
  void anUnknownPropertyIsNamed(String body, String property) {
    PortalClient.Answer answer = acme().post("api/v1/preflight", JSON, body);
    isProblem(answer, 400);
    assertEquals(property, answer.json().at("/errors/0/field").asText());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"brand\":7}",
        "{\"brand\":{\"legalName\":7}}",
        "{\"brand\":{\"legalName\":[\"x\"]}}",
        "{\"campaign\":{\"monthlyVolume\":\"many\"}}",
        "{\"campaign\":{\"embeddedLink\":\"yes\"}}",
        "{\"campaign\":{\"samples\":\"x\"}}",
        "{\"campaign\":{\"monthlyVolume\":1.5}}",
        "{\"campaign\":{\"monthlyVolume\":99999999999999}}",
      })
  void aValueOfTheWrongKindIsRefused(String body) {
    PortalClient.Answer answer = acme().post("api/v1/preflight", JSON, body);
    assertTrue(answer.status() == 400 || answer.status() == 422, answer.response().body());
    isProblem(answer, answer.status());
  }

  @Test
  void aValueOutsideItsListIsAFieldError() {
    PortalClient.Answer answer =
        acme().post("api/v1/preflight", JSON, "{\"brand\":{\"entityType\":\"CLUB\"}}");
    isProblem(answer, 422);
    assertEquals("brand.entityType", answer.json().at("/errors/0/field").asText());
  }

  @Test
  void aBodyOfTwoMegabytesIsTooLarge() {
    String body = "{\"brand\":{\"legalName\":\"" + "x".repeat(2 << 20) + "\"}}";
    isProblem(acme().post("api/v1/preflight", JSON, body), 413);
  }

  @Test
  void deepNestingIsMalformed() {
    isProblem(
        acme().post("api/v1/preflight", JSON, "[".repeat(100_000) + "]".repeat(100_000)), 400);
  }

  @ParameterizedTest
  @CsvSource({
    "api/v1/numbers?size=0, 400",
    "api/v1/numbers?size=501, 400",
    "api/v1/numbers?size=ten, 400",
    "api/v1/numbers?sort=password, 400",
    "api/v1/numbers?after=%00, 400",
    "api/v1/numbers?after=bm90, 400",
    "api/v1/numbers?status=GONE, 400",
    "api/v1/numbers?senderType=FAX, 400",
    "api/v1/numbers?sendable=maybe, 400",
    "api/v1/numbers?organisation=globex, 404",
    "api/v1/numbers/%2B0, 404",
    "api/v1/numbers/%F0%9F%98%80, 404",
    "api/v1/registrations/0, 404",
    "api/v1/registrations/x, 404",
    "api/v1/registrations/99999999999999999999, 404",
    "api/v1/registrations?status=ALL, 400",
    "api/v1/imports/1, 404",
    "api/v1/nothing, 404",
    "api/v1, 404",
  })
  void anAddressThatMakesNoSenseIsAProblem(String path, int status) {
    isProblem(acme().get(path), status);
  }

  @Test
  void aSearchTextIsOnlyAText() {
    for (String text : new String[] {"%25", "_", "'", "%22", "\\", "%3Cscript%3E", "%00"}) {
      assertEquals(200, acme().get("api/v1/numbers?q=" + text.replace("\\", "%5C")).status(), text);
    }
  }

  @Test
  void aWrongMethodAndAWrongMediumAreNamed() {
    isProblem(acme().put("api/v1/numbers/summary", null, "{}"), 405);
    isProblem(acme().post("api/v1/registrations", "text/plain", "x"), 415);
    isProblem(acme().post("api/v1/numbers/import", "image/png", "x"), 415);
  }

  @Test
  void aFilterOfAPageThatIsNoneIsStillAPage() {
    PageClient admin = PageClient.as(PortalClient.root(portal), Asker.ADMIN.email());
    for (String page :
        List.of(
            "numbers?status=NaN",
            "numbers?senderType=NaN",
            "registrations?type=NaN",
            "deadlines?senderType=NaN&status=NaN")) {
      PageClient.Answer answer = admin.get(page);
      assertEquals(200, answer.status(), page);
      assertTrue(answer.body().strip().endsWith("</html>"), page);
    }
  }

  /** Its page of errors could not be written, since that takes the nonce from what was sent. */
  @Test
  void whatIsNotAllowedAndLacksItsNonceLeadsBackToThePage() {
    String page = Registrations.address(new Registrations(acme()).in("DRAFT")).substring(7);
    PageClient viewer = PageClient.as(PortalClient.root(portal), Asker.VIEWER.email());
    List<Field> form =
        new ArrayList<>(PageClient.fields(viewer.get(page).page().getElementById("withdrawForm")));
    form.removeIf(field -> field.name().equals("primefaces.nonce"));
    for (String name : List.of("withdrawForm:withdrawNow", "jakarta.faces.source")) {
      form.add(new Field(name, "withdrawForm:withdrawNow"));
    }
    form.add(new Field("jakarta.faces.partial.execute", "@all"));
    form.add(new Field("jakarta.faces.partial.render", "@none"));
    form.add(new Field("jakarta.faces.partial.ajax", "true"));
    PageClient.Answer answer = viewer.post(page, form, true);
    assertEquals(200, answer.status());
    assertTrue(answer.body().contains("<redirect url=\"/" + page), answer.body());
  }

  @Test
  void anEditOnAnOlderVersionChangesNothing() {
    JsonNode draft = new Registrations(acme()).in("DRAFT");
    String address = Registrations.address(draft);
    String match = "\"" + draft.path("version").asText() + "\"";
    assertEquals(200, acme().put(address, match, "{\"senderType\":\"TEN_DLC\"}").status());
    isProblem(acme().put(address, match, "{\"senderType\":\"TOLL_FREE\"}"), 409);
    assertEquals("TEN_DLC", acme().get(address).json().path("senderType").asText());
    isProblem(acme().put(address, null, "{}"), 400);
    isProblem(acme().put(address, "\"x\"", "{}"), 400);
  }

  @Test
  void aTextThatIsNotTheCustomersToChangeStays() {
    JsonNode submitted = new Registrations(acme()).in("SUBMITTED");
    String match = "\"" + submitted.path("version").asText() + "\"";
    isProblem(acme().put(Registrations.address(submitted), match, "{}"), 409);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "name,country\nx,US\n",
        "phoneNumber\n\"+18335550100",
        "PK\u0003\u0004 not a workbook",
        "\u0000\u0000\u0000",
      })
  void aFileThatIsNoTableIsRefusedWhole(String file) {
    PortalClient.Answer answer = acme().post("api/v1/numbers/import", "text/csv", file);
    assertTrue(
        answer.status() >= 400 && answer.status() < 500
            || answer.json().path("failed").asInt() > 0
            || answer.json().path("status").asText().equals("FAILED"),
        answer.response().body());
  }

  @Test
  void aDescriptionTooLongIsAFieldError() {
    String number = new Registrations(acme()).freshNumber();
    PortalClient.Answer answer =
        acme().patch("api/v1/numbers/" + number, "{\"label\":\"" + "x".repeat(201) + "\"}");
    isProblem(answer, 422);
    assertEquals("label", answer.json().at("/errors/0/field").asText());
    isProblem(acme().patch("api/v1/numbers/" + number, "{\"tags\":[\"a,b\"]}"), 422);
    isProblem(acme().patch("api/v1/numbers/" + number, "{\"e164\":\"+1\"}"), 400);
    isProblem(
        acme().as(PortalClient.ACME_VIEWER).patch("api/v1/numbers/" + number, "{\"label\":\"x\"}"),
        403);
  }
}
