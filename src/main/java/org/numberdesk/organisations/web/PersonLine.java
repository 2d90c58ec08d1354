package org.numberdesk.organisations.web;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.numberdesk.organisations.Account;
import org.numberdesk.organisations.Invitation;
import org.numberdesk.organisations.Membership;
import org.numberdesk.security.Role;
import org.numberdesk.shared.Dates;

/** A person, or an invitation, as a line. */
public final class PersonLine {

  private PersonLine() {}

  /**
   * Somebody who came.
   *
   * @param own whether it is the reader
   */
  public record Person(
      long id, String name, String email, Role role, boolean active, boolean code, boolean own)
      implements Serializable {}

  /** Somebody who was asked. */
  public record Asked(long id, String name, String email, Role role, String until)
      implements Serializable {}

  static Person of(Membership one, Long reader) {
    Account account = one.account();
    return new Person(
        account.id(),
        account.displayName(),
        account.email(),
        one.role(),
        one.isActive() && account.isActive(),
        account.asksForCode(),
        account.id().equals(reader));
  }

  static Person of(Account account, Long reader) {
    return new Person(
        account.id(),
        account.displayName(),
        account.email(),
        account.staffRole(),
        account.isActive(),
        account.asksForCode(),
        account.id().equals(reader));
  }

  static Asked of(Invitation one, ZoneId zone) {
    return new Asked(
        one.id(),
        one.displayName(),
        one.email(),
        one.role(),
        Dates.dateTime(one.expiresAt(), zone));
  }

  static List<Role> roles(boolean staff) {
    return Arrays.stream(Role.values()).filter(role -> role.staff() == staff).toList();
  }
}
