package org.numberdesk.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every page, call and file as every role and as a stranger, on the customer's own things and on
 * another's: what is answered follows from the permissions of {@code access.txt} alone.
 */
@ArquillianTest
@RunAsClient
class AccessMatrixIT {

  @ArquillianResource private URL portal;

  @ParameterizedTest
  @EnumSource
  void everyWayInAnswersByItsPermission(Asker asker) {
    URI root = PortalClient.root(portal);
    Map<String, String> things = Things.of(portal);
    PageClient pages =
        asker.email() == null ? PageClient.stranger(root) : PageClient.as(root, asker.email());
    PortalClient calls = PortalClient.of(portal, asker.token());
    List<String> faults = new ArrayList<>();
    for (AccessTable.Entry entry : AccessTable.read()) {
      if (asker.role() != null && !entry.concerns(asker.role())) {
        continue;
      }
      String address = Things.filled(entry.address(), things);
      if (entry.kind() == AccessTable.Kind.CALL) {
        int status = call(calls, entry.what().split(" ")[0], "api/v1/" + address);
        if (!fits(status, entry, asker)) {
          faults.add(entry + " answers " + status);
        }
      } else {
        int status = page(pages.get(address));
        int wanted = ofPage(entry, asker);
        if (status != wanted) {
          faults.add(entry + " answers " + status + ", not " + wanted);
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  /** What a page answers; where it only leads on to another of the portal, that it does. */
  private static int page(PageClient.Answer answer) {
    boolean leads = answer.status() / 100 == 3 && !answer.location().contains("/login?to=");
    return leads ? 200 : answer.status();
  }

  /** A page that one may not have is absent, like another's thing. */
  private static int ofPage(AccessTable.Entry entry, Asker asker) {
    if (entry.door() == AccessTable.Door.SECRET) {
      return 404;
    }
    if (asker.role() == null) {
      return entry.door() == AccessTable.Door.OPEN ? 200 : 302;
    }
    return entry.allows(asker.role()) && asker.sees(entry) ? 200 : 404;
  }

  /** For changes of state an empty text is sent, which goes as far as the gate lets it. */
  private static int call(PortalClient calls, String verb, String path) {
    return switch (verb) {
      case "GET" -> calls.get(path).status();
      case "PUT" -> calls.put(path, "\"0\"", "{}").status();
      case "PATCH" -> calls.patch(path, "{}").status();
      case "DELETE" -> calls.delete(path).status();
      default ->
          path.endsWith("/documents")
              ? calls.upload(path, "NOTHING", "a.txt", "text/plain", new byte[] {1}).status()
              : path.endsWith("/import")
                  ? calls.post(path, "text/csv", "name\nnothing\n").status()
                  : calls.post(path, "{}").status();
    };
  }

  private static boolean fits(int status, AccessTable.Entry entry, Asker asker) {
    if (asker.role() == null) {
      return status == 401;
    }
    if (!asker.sees(entry)) {
      return status == 404;
    }
    if (!entry.allows(asker.role())) {
      return status == 403;
    }
    if (entry.address().endsWith("/0")) {
      return status == 404;
    }
    return entry.what().startsWith("GET")
        ? status == 200
        : status < 500 && status != 401 && status != 403 && status != 404;
  }
}
