package org.numberdesk.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.numberdesk.shared.PortalDataSource;
import org.numberdesk.shared.Settings;

/**
 * Where the vault's keys come from: the operator's settings, and in the demo a file of its own
 * making beside the database. That file is read later too, so that a demo may go on with a key of
 * the operator's.
 *
 * @param present the key that seals
 * @param older keys that still open
 */
record VaultKeys(SealingKey present, List<SealingKey> older) {

  static final String FILE = "vault.key";

  static VaultKeys of(Settings settings) {
    return of(
        settings.key().orElse(null),
        settings.oldKeys(),
        settings.demo(),
        PortalDataSource.dataFolder(settings.database()).resolve(FILE));
  }

  static VaultKeys of(String given, List<String> old, boolean demo, Path file) {
    List<SealingKey> older = new ArrayList<>();
    for (String text : old) {
      older.add(parse(text, "vault.error.oldKey"));
    }
    if (given != null) {
      if (Files.isReadable(file)) {
        older.add(parse(read(file), "vault.error.file"));
      }
      return new VaultKeys(parse(given, "vault.error.key"), older);
    }
    if (!demo) {
      throw new StartRefused("vault.error.noKey");
    }
    return new VaultKeys(parse(ownKey(file), "vault.error.file"), older);
  }

  private static SealingKey parse(String text, String key) {
    return SealingKey.parse(text).orElseThrow(() -> new StartRefused(key));
  }

  /** Only the portal's own user may read it, where the file system can say so. */
  private static String ownKey(Path file) {
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(file.getParent());
        if (Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")) {
          Files.createFile(
              file,
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
          Files.createFile(file);
        }
        OpenOption[] options = {StandardOpenOption.WRITE, StandardOpenOption.SYNC};
        Files.writeString(file, SealingKey.random(), options);
      }
    } catch (FileAlreadyExistsException another) {
      // another node was quicker; its key is read below
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read(file);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
