package org.numberdesk.shared.web.theme;

import jakarta.faces.application.ProjectStage;
import jakarta.faces.application.Resource;
import jakarta.faces.application.ResourceHandler;
import jakarta.faces.application.ResourceHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Serves {@code primefaces-numberdesk/theme.css}, made once from the theme in the PrimeFaces jar,
 * and gives it and our own style sheets, script and sign an address that changes with their
 * content. Browsers may keep them for a year, and see a new version at once.
 */
public class ThemeResourceHandler extends ResourceHandlerWrapper {

  private static final String THEME = "primefaces-numberdesk";
  private static final String SOURCE = "primefaces-saga-blue";
  private static final String SHEET = "theme.css";
  private static final String OWN = "numberdesk";

  private final Map<String, Content> contents = new ConcurrentHashMap<>();

  public ThemeResourceHandler(ResourceHandler wrapped) {
    super(wrapped);
  }

  @Override
  public Resource createResource(String name, String library) {
    return own(name, library) ? create(name, library, null) : super.createResource(name, library);
  }

  @Override
  public Resource createResource(String name, String library, String contentType) {
    return own(name, library)
        ? create(name, library, contentType)
        : super.createResource(name, library, contentType);
  }

  @Override
  public boolean libraryExists(String library) {
    return THEME.equals(library) || super.libraryExists(library);
  }

  private static boolean own(String name, String library) {
    return OWN.equals(library) || THEME.equals(library) && SHEET.equals(name);
  }

  private Resource create(String name, String library, String contentType) {
    String source = THEME.equals(library) ? SOURCE : library;
    Resource found =
        contentType == null
            ? super.createResource(name, source)
            : super.createResource(name, source, contentType);
    if (found == null) {
      return null;
    }
    String key = library + '/' + name;
    // while developing, a changed file shows without a restart
    if (FacesContext.getCurrentInstance().isProjectStage(ProjectStage.Development)) {
      contents.remove(key);
    }
    return new FingerprintedResource(
        found, library, contents.computeIfAbsent(key, k -> read(found, library)));
  }

  private static Content read(Resource found, String library) {
    try (InputStream in = found.getInputStream()) {
      byte[] bytes = in.readAllBytes();
      if (THEME.equals(library)) {
        String saga = new String(bytes, StandardCharsets.UTF_8);
        bytes = new TokenTheme(ColourTable.load()).derive(saga).getBytes(StandardCharsets.UTF_8);
      }
      return Content.of(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
