package org.numberdesk.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The disk below the data fills up: an upload is refused with a message, what is there can be read,
 * and uploads work again once there is space. Needs Linux, which gives the portal a small file
 * system of its own.
 */
class DiskFullFault {

  private static final int DISK = 700;
  private static final int LEFT = 4;

  @TempDir Path folder;

  @Test
  void anUploadIsRefusedAndLaterTaken() throws Exception {
    try (PortalProcess portal = new PortalProcess(folder).within(DISK).start()) {
      PortalClient acme = PortalClient.of(portal.address(), PortalClient.ACME);
      assertEquals(201, upload(acme).status());
      Path ballast = portal.seen("ballast");
      fill(ballast, portal.left() - LEFT);

      PortalClient.Answer refused = upload(acme);
      assertEquals(507, refused.status(), refused.response().body());
      assertEquals("application/problem+json", refused.header("Content-Type").split(";")[0]);
      assertTrue(refused.json().path("detail").asText().contains("space"), refused.toString());
      assertFalse(refused.response().body().contains("Exception"), refused.response().body());
      assertEquals(200, acme.get("api/v1/numbers").status(), "what is there can be read");
      PageClient admin = PageClient.as(portal.root(), "admin@acme.example");
      assertEquals(200, admin.get("numbers").status());

      Files.delete(ballast);
      assertEquals(201, upload(acme).status(), "there is space again");
      assertEquals(200, PortalClient.of(portal.address(), null).get("health/ready").status());
    }
  }

  private static PortalClient.Answer upload(PortalClient acme) throws IOException {
    return acme.upload("api/v1/documents", "SCREENSHOT", "form.png", "image/png", picture());
  }

  /** About eight megabytes that cannot be made smaller. */
  private static byte[] picture() throws IOException {
    BufferedImage noise = new BufferedImage(1700, 1600, BufferedImage.TYPE_INT_RGB);
    Random random = new Random();
    for (int y = 0; y < noise.getHeight(); y++) {
      for (int x = 0; x < noise.getWidth(); x++) {
        noise.setRGB(x, y, random.nextInt());
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(noise, "png", out);
    return out.toByteArray();
  }

  private static void fill(Path ballast, long megabytes) throws IOException {
    byte[] one = new byte[1024 * 1024];
    try (var out = Files.newOutputStream(ballast)) {
      for (long i = 0; i < megabytes; i++) {
        out.write(one);
      }
    }
  }
}
