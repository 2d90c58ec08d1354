package org.numberdesk.organisations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.numberdesk.security.Role;
import org.numberdesk.shared.PortalDataSource;
import org.numberdesk.shared.Settings;

/**
 * Invites the first lead of a portal without staff. The link is mailed, or, without a mail server,
 * written into a file that only the portal's own user can read: a log goes to too many places.
 */
@ApplicationScoped
public class FirstLead {

  static final String FILE = "first-lead.txt";

  @Inject private AccountRepository accounts;
  @Inject private LinkRepository links;
  @Inject private Invitations invitations;
  @Inject private Settings settings;
  @Inject private Clock clock;

  /**
   * Invites the one the settings name, unless there is staff, or an invitation that still works.
   *
   * @return where the link is, for the operator, or empty
   */
  @ActivateRequestContext
  @Transactional
  public Optional<Path> invite() {
    Path file = PortalDataSource.dataFolder(settings.database()).resolve(FILE);
    if (!accounts.staff().isEmpty()) {
      remove(file);
      return Optional.empty();
    }
    if (settings.adminEmail().isEmpty()) {
      return Optional.empty();
    }
    List<Invitation> open = links.staffInvitations();
    boolean waits =
        open.stream()
            .anyMatch(
                one ->
                    one.isOpen(clock.instant())
                        && one.email().equals(Account.normalise(settings.adminEmail().get())));
    if (waits) {
      return Files.exists(file) ? Optional.of(file) : Optional.empty();
    }
    String email = settings.adminEmail().get();
    String name = email.substring(0, Math.max(1, email.indexOf('@')));
    Invitations.Handed handed = invitations.invite(null, open, email, name, Role.LEAD);
    if (handed.link() == null) {
      remove(file);
      return Optional.empty();
    }
    write(file, handed.link());
    return Optional.of(file);
  }

  private static void write(Path file, String link) {
    try {
      Files.createDirectories(file.getParent());
      remove(file);
      if (Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
      Files.writeString(file, link + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
