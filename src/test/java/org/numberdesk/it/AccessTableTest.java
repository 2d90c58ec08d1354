package org.numberdesk.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever can be asked for has a line in the table of access, and no line is of the past. */
class AccessTableTest {

  private static final java.nio.file.Path WEBAPP = java.nio.file.Path.of("webapp");

  private static JavaClasses classes;

  @BeforeAll
  static void read() {
    classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.numberdesk");
  }

  private static Set<String> lines(AccessTable.Kind kind) {
    return AccessTable.read().stream()
        .filter(entry -> entry.kind() == kind)
        .map(AccessTable.Entry::what)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyPageHasALine() throws IOException {
    try (Stream<java.nio.file.Path> files = Files.walk(WEBAPP)) {
      Set<String> pages =
          files
              .filter(file -> file.toString().endsWith(".xhtml") && isPage(file))
              .map(file -> WEBAPP.relativize(file).toString().replace('\\', '/'))
              .map(name -> name.replaceFirst("^WEB-INF/(includes/)?", "").replace(".xhtml", ""))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(pages, lines(AccessTable.Kind.PAGE));
    }
  }

  /** A page fills one of the templates; a template or a page of errors is none. */
  private static boolean isPage(java.nio.file.Path file) {
    try {
      String text = Files.readString(file);
      return !file.toString().matches(".*(templates|errorpages|people.gate).*")
          && (text.contains("template=\"/WEB-INF/templates/")
              || text.contains("template=\"/WEB-INF/people/gate"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyCallHasALine() {
    Set<String> calls = new TreeSet<>();
    for (JavaClass resource : classes) {
      if (resource.isAnnotatedWith(Path.class)) {
        for (JavaMethod method : resource.getMethods()) {
          verb(method).ifPresent(verb -> calls.add(verb + " " + address(resource, method)));
        }
      }
    }
    assertEquals(calls, lines(AccessTable.Kind.CALL));
  }

  private static java.util.Optional<String> verb(JavaMethod method) {
    return method.getAnnotations().stream()
        .filter(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class))
        .map(annotation -> annotation.getRawType().getAnnotationOfType(HttpMethod.class).value())
        .findFirst();
  }

  private static String address(JavaClass resource, JavaMethod method) {
    String base = resource.getAnnotationOfType(Path.class).value();
    return method
        .tryGetAnnotationOfType(Path.class)
        .map(path -> base + "/" + path.value())
        .orElse(base);
  }

  @Test
  void everyServletOfFilesHasALine() {
    Set<String> servlets =
        classes.stream()
            .filter(one -> one.isAnnotatedWith(WebServlet.class))
            .map(JavaClass::getSimpleName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(servlets, lines(AccessTable.Kind.FILE));
  }
}
