package org.numberdesk.it;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import javax.imageio.ImageIO;

/** What the addresses of {@code access.txt} name in braces: Acme's things, one of each kind. */
final class Things {

  private static final Map<URL, Map<String, String>> MADE = new HashMap<>();

  private Things() {}

  static synchronized Map<String, String> of(URL portal) {
    return MADE.computeIfAbsent(portal, Things::make);
  }

  /** An address with the things in place. */
  static String filled(String address, Map<String, String> things) {
    String filled = address;
    for (Map.Entry<String, String> thing : things.entrySet()) {
      filled = filled.replace("{" + thing.getKey() + "}", thing.getValue());
    }
    return filled;
  }

  private static Map<String, String> make(URL portal) {
    PortalClient acme = PortalClient.of(portal, PortalClient.ACME);
    Registrations registrations = new Registrations(acme);
    LoaRequests letters = new LoaRequests(acme);
    PortOrders ports = new PortOrders(acme);
    Map<String, String> things = new HashMap<>();
    things.put("number", registrations.freshNumber());
    things.put("draft", registrations.in("DRAFT").path("id").asText());
    things.put("changes", registrations.in("CHANGES_REQUESTED").path("id").asText());
    things.put("submitted", registrations.in("SUBMITTED").path("id").asText());
    things.put("approved", registrations.in("APPROVED").path("id").asText());
    things.put("carrier", registrations.in("WITH_CARRIER").path("id").asText());
    things.put("loa-draft", letters.in("DRAFT").path("id").asText());
    things.put("loa-asked", letters.in("NEEDS_INFO").path("id").asText());
    things.put("loa-signed", letters.in("SIGNED").path("id").asText());
    things.put("loa-testing", letters.in("TESTING").path("id").asText());
    things.put("port-draft", ports.in("DRAFT").path("id").asText());
    things.put("port-order", ports.in("FOC_CONFIRMED").path("id").asText());
    things.put("port-running", ports.in("PARTIAL").path("id").asText());
    things.put("document", document(acme));
    things.put("import", newest(portal, "number_import&of=acme"));
    things.put("thread", newest(portal, "support_thread&of=acme"));
    things.put("mail", newest(portal, "outbox_mail"));
    things.put("organisation", newest(portal, "organisation"));
    return things;
  }

  private static String document(PortalClient acme) {
    return acme.upload("api/v1/documents", "SCREENSHOT", "shot.png", "image/png", picture())
        .json()
        .path("id")
        .asText();
  }

  static byte[] picture() {
    BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
    image.setRGB(3, 3, 0x336699);
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(image, "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String newest(URL portal, String of) {
    return PortalClient.of(portal, null).get("health-database?newest=" + of).response().body();
  }
}
