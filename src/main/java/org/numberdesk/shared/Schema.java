package org.numberdesk.shared;

import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * How the portal's tables are made and kept up. The two databases name long texts and bytes
 * differently; placeholders bridge that, so that one script serves both. Each part has a range of
 * numbers for its scripts, so a script can come later than one with a higher number: it is run
 * where it was not yet.
 */
final class Schema {

  private Schema() {}

  /**
   * Flyway's settings but for the database.
   *
   * @param derby whether it is Derby; else it is PostgreSQL, which orders texts by language unless
   *     told to go by their characters
   */
  static FluentConfiguration on(boolean derby) {
    return Flyway.configure(Schema.class.getClassLoader())
        .locations("classpath:db/migration")
        .outOfOrder(true)
        .placeholders(
            derby
                ? Map.of("text", "clob", "bytes", "blob", "binary", "")
                : Map.of("text", "text", "bytes", "bytea", "binary", "collate \"C\""));
  }
}
