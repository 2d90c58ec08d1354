package org.numberdesk.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTest {

  @TempDir private Path scripts;

  @Test
  void aScriptThatComesAfterOneWithAHigherNumberIsRunAllTheSame() throws IOException {
    script("V081__later.sql");
    assertEquals(1, migrated());
    script("V027__earlier.sql");
    assertEquals(1, migrated());
    assertEquals(0, migrated());
  }

  private void script(String name) throws IOException {
    Files.writeString(
        scripts.resolve(name), "create table " + name.substring(0, 4) + " (id bigint);");
  }

  private int migrated() {
    return Schema.on(true)
        .dataSource("jdbc:derby:memory:schema;create=true", null, null)
        .locations("filesystem:" + scripts)
        .load()
        .migrate()
        .migrationsExecuted;
  }
}
