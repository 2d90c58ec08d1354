package org.numberdesk.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VaultTest {

  private static final SealingKey KEY = SealingKey.parse(SealingKey.random()).orElseThrow();
  private static final SealingKey NEXT = SealingKey.parse(SealingKey.random()).orElseThrow();

  @TempDir private Path folder;

  @Test
  void aSealedTextIsReadAgainAndDoesNotShowItself() {
    Vault vault = new Vault(KEY);
    String sealed = vault.seal("PIN 4711 ä");
    assertFalse(sealed.contains("4711"));
    assertEquals("PIN 4711 ä", vault.open(sealed));
    assertNotEquals(sealed, vault.seal("PIN 4711 ä"), "the same text never looks the same");
    assertNull(vault.open(vault.seal(null)));
  }

  @Test
  void aChangedTextIsRefused() {
    Vault vault = new Vault(KEY);
    String sealed = vault.seal("4711");
    char last = sealed.charAt(sealed.length() - 6);
    String changed =
        sealed.substring(0, sealed.length() - 6)
            + (last == 'A' ? 'B' : 'A')
            + sealed.substring(sealed.length() - 5);
    assertThrows(IllegalStateException.class, () -> vault.open(changed));
  }

  @Test
  void anOldKeyStillOpensAndTheNewOneSealsAnew() {
    String old = new Vault(KEY).seal("4711");
    Vault turned = new Vault(NEXT, KEY);
    assertEquals("4711", turned.open(old));
    String anew = turned.reseal(old);
    assertTrue(anew.startsWith(turned.inUse()));
    assertEquals("4711", new Vault(NEXT).open(anew));
    assertEquals(anew, turned.reseal(anew));
  }

  @Test
  void withoutItsKeyATextStaysShutAndTheMessageNamesTheKey() {
    String sealed = new Vault(KEY).seal("4711");
    IllegalStateException refused =
        assertThrows(IllegalStateException.class, () -> new Vault(NEXT).open(sealed));
    assertTrue(refused.getMessage().contains(KEY.id()));
  }

  @Test
  void aKeyIsReadInHexadecimalAndInBothFormsOfBase64() {
    byte[] bytes = new byte[32];
    bytes[0] = (byte) 0xfb;
    bytes[1] = (byte) 0xff;
    String id = SealingKey.parse(HexFormat.of().formatHex(bytes)).orElseThrow().id();
    assertEquals(id, SealingKey.parse(Base64.getEncoder().encodeToString(bytes)).get().id());
    String forAddresses = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    assertEquals(id, SealingKey.parse(forAddresses + '\n').get().id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "secret", "c2hvcnQ=", "zz", "äöü"})
  void whatIsNoKeyOf32BytesRefusesTheStart(String text) {
    Path file = folder.resolve("vault.key");
    assertThrows(StartRefused.class, () -> VaultKeys.of(text, List.of(), true, file));
  }

  @Test
  void outsideTheDemoThereIsNoStartWithoutAKey() {
    Path file = folder.resolve("vault.key");
    StartRefused refused =
        assertThrows(StartRefused.class, () -> VaultKeys.of(null, List.of(), false, file));
    assertTrue(refused.getMessage().contains("NUMBERDESK_KEY"));
    assertFalse(Files.exists(file));
  }

  @Test
  void theDemoMakesItsKeyOnceForItselfAlone() throws IOException {
    Path file = folder.resolve("deeper").resolve("vault.key");
    String id = VaultKeys.of(null, List.of(), true, file).present().id();
    assertEquals(id, VaultKeys.of(null, List.of(), true, file).present().id());
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void aDemosKeyStillOpensUnderTheOperatorsOwn() {
    Path file = folder.resolve("vault.key");
    VaultKeys demo = VaultKeys.of(null, List.of(), true, file);
    String sealed = new Vault(demo.present()).seal("4711");
    VaultKeys own = VaultKeys.of(SealingKey.random(), List.of(), false, file);
    Vault vault = new Vault(own.present(), own.older().toArray(SealingKey[]::new));
    assertEquals("4711", vault.open(sealed));
  }
}
