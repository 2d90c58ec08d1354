package org.numberdesk.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.numberdesk.documents.TestFiles;
import org.numberdesk.shared.Json;

/** Documents over REST: kept as they came, for their organisation alone, and refused in order. */
@ArquillianTest
@RunAsClient
class DocumentsApiIT {

  private static final String BOUNDARY = "----part";
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @ArquillianResource private URL portal;

  private HttpResponse<byte[]> upload(String token, String kind, byte[] file, String query)
      throws Exception {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    if (kind != null) {
      text(body, "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\n");
      text(body, kind + "\r\n");
    }
    if (file != null) {
      text(
          body,
          "--"
              + BOUNDARY
              + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.exe\"\r\n"
              + "Content-Type: application/octet-stream\r\n\r\n");
      body.writeBytes(file);
      text(body, "\r\n");
    }
    text(body, "--" + BOUNDARY + "--\r\n");
    HttpRequest.Builder request =
        request(token, "api/v1/documents" + query)
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
    return HTTP.send(request.build(), BodyHandlers.ofByteArray());
  }

  private static void text(ByteArrayOutputStream body, String text) {
    body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  private HttpRequest.Builder request(String token, String path) {
    URI address = PortalClient.root(portal).resolve(path);
    HttpRequest.Builder request = HttpRequest.newBuilder(address);
    return token == null ? request : request.header("Authorization", "Bearer " + token);
  }

  private static com.fasterxml.jackson.databind.JsonNode json(HttpResponse<byte[]> answer)
      throws Exception {
    return Json.MAPPER.readTree(answer.body());
  }

  @Test
  void aFileComesBackAsItWent() throws Exception {
    byte[] picture = noise(900, 700);
    HttpResponse<byte[]> made = upload(PortalClient.ACME, "SCREENSHOT", picture, "");
    assertEquals(201, made.statusCode(), new String(made.body(), StandardCharsets.UTF_8));
    String location = made.headers().firstValue("Location").orElseThrow();
    assertEquals("image/png", json(made).path("type").asText());
    assertEquals(picture.length, json(made).path("size").asLong());
    assertEquals(
        HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(picture)),
        json(made).path("sha256").asText());
    assertEquals("a.png", json(made).path("name").asText());
    assertTrue(location.endsWith("/documents/" + json(made).path("id").asText()), location);

    HttpResponse<byte[]> bytes =
        HTTP.send(
            request(PortalClient.ACME, location + "/content").GET().build(),
            BodyHandlers.ofByteArray());
    assertArrayEquals(picture, bytes.body());
    assertEquals(
        "attachment; filename=\"a.png\"; filename*=UTF-8''a.png",
        bytes.headers().firstValue("Content-Disposition").orElse(""));
    assertEquals(json(made), json(upload(PortalClient.ACME, "SCREENSHOT", picture, "")));
  }

  /** Several rows of 256 KiB long, which a picture of one colour is not. */
  private static byte[] noise(int width, int height) throws Exception {
    java.awt.image.BufferedImage image =
        new java.awt.image.BufferedImage(width, height, java.awt.image.BufferedImage.TYPE_INT_RGB);
    Random random = new Random(7);
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        image.setRGB(x, y, random.nextInt());
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    javax.imageio.ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  @ParameterizedTest(name = "as {0} {1}")
  @CsvSource({
    "nd_demo_acme, '', 200",
    "nd_demo_acme_viewer, '', 200",
    "nd_demo_reviewer, '', 200",
    "nd_demo_globex, '', 404",
    "nd_demo_globex, /content, 404",
    "'', '', 401",
  })
  void aDocumentIsItsOrganisationsAlone(String token, String part, int status) throws Exception {
    byte[] file = TestFiles.image("png", 40, 30);
    String id = json(upload(PortalClient.ACME, "LETTER", file, "")).path("id").asText();
    HttpResponse<String> answer =
        HTTP.send(
            request(token.isEmpty() ? null : token, "api/v1/documents/" + id + part).GET().build(),
            BodyHandlers.ofString());
    assertEquals(status, answer.statusCode());
  }

  @ParameterizedTest(name = "as {0} {1} {2} {3}")
  @CsvSource(
      nullValues = "none",
      value = {
        "none, BILL, picture, '', 401, ''",
        "nd_demo_acme_viewer, BILL, picture, '', 403, ''",
        "nd_demo_acme_viewer, none, picture, '', 403, ''",
        "nd_demo_acme, none, picture, '', 422, kind",
        "nd_demo_acme, CAT, picture, '', 422, kind",
        "nd_demo_acme, BILL, none, '', 422, file",
        "nd_demo_acme, BILL, script, '', 422, file",
        "nd_demo_acme, BILL, page, '', 415, ''",
        "nd_demo_acme, BILL, large, '', 413, ''",
        "nd_demo_acme, BILL, huge, '', 413, ''",
        "nd_demo_reviewer, BILL, picture, '', 422, organisation",
        "nd_demo_reviewer, BILL, picture, ?organisation=acme, 201, ''",
        "nd_demo_globex, BILL, picture, ?organisation=acme, 404, ''",
      })
  void whatIsNotTakenIsAnsweredInOrder(
      String token, String kind, String file, String query, int status, String field)
      throws Exception {
    HttpResponse<byte[]> answer = upload(token, kind, bytes(file), query);
    assertEquals(status, answer.statusCode(), new String(answer.body(), StandardCharsets.UTF_8));
    assertEquals(field, json(answer).at("/errors/0/field").asText());
  }

  private static byte[] bytes(String file) {
    return switch (String.valueOf(file)) {
      case "picture" -> TestFiles.image("png", 40, 30);
      case "page" -> "<html><body>hello</body></html>".getBytes(StandardCharsets.UTF_8);
      case "script" ->
          TestFiles.pdf(
              pdf ->
                  pdf.getDocumentCatalog()
                      .setOpenAction(
                          new org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript(
                              "x")));
      case "large" -> new byte[(10 << 20) + 1];
      case "huge" -> new byte[12 << 20];
      default -> null;
    };
  }

  @Test
  void aBodyThatIsNotInPartsIsNotTaken() {
    PortalClient acme = PortalClient.of(portal, PortalClient.ACME);
    assertEquals(415, acme.post("api/v1/documents", "{}").status());
    assertEquals(404, acme.get("api/v1/documents/none").status());
    assertEquals(404, acme.get("api/v1/documents/1").status());
  }
}
