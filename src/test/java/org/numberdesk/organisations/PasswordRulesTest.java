package org.numberdesk.organisations;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

  private static final String EMAIL = "maya.okafor@acme.example";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "copper lantern tide",
        "vW9#kz2LpQ!x",
        "eleven grey herons",
        "Zürich im Nebel 9",
        "my password is a long river",
        "849302716558"
      })
  void whatNobodyTriesFirstIsTaken(String password) {
    assertEquals(Optional.empty(), PasswordRules.broken(password, EMAIL));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password1234",
        "P@ssw0rd2026!",
        "passwordpassword",
        "Welcome12345!",
        "letmeinletmein",
        "qwertyuiop12",
        "iloveyou1234",
        "Summer2026!!!!",
        "123456789012",
        "098765432109",
        "abcdefghijkl",
        "aaaaaaaaaaaa",
        "abababababab",
        "NumberDesk2026",
        "maya.okafor2026",
        "Admin-Admin-1"
      })
  void commonOnesAreRefused(String password) {
    assertEquals(Optional.of("password.error.common"), PasswordRules.broken(password, EMAIL));
  }

  @ParameterizedTest
  @ValueSource(strings = {"short", "elevenchars"})
  void twelveCharactersAreTheLeast(String password) {
    assertEquals(Optional.of("password.error.short"), PasswordRules.broken(password, EMAIL));
  }

  @ParameterizedTest
  @NullAndEmptySource
  void withoutOneThereIsNone(String password) {
    assertEquals(Optional.of("error.field.required"), PasswordRules.broken(password, EMAIL));
  }
}
