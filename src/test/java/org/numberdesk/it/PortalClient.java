package org.numberdesk.it;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.numberdesk.shared.Json;

/** Calls the REST interface as one of the demo's accounts. */
public final class PortalClient {

  public static final String ACME = "nd_demo_acme";
  public static final String ACME_VIEWER = "nd_demo_acme_viewer";
  public static final String GLOBEX = "nd_demo_globex";
  public static final String REVIEWER = "nd_demo_reviewer";
  public static final String LEAD = "nd_demo_lead";

  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(20))
          .build();

  private final URI base;
  private final String token;

  private PortalClient(URI base, String token) {
    this.base = base;
    this.token = token;
  }

  /** A client with a token, or a stranger for null. */
  public static PortalClient of(URL deployment, String token) {
    return new PortalClient(root(deployment), token);
  }

  /**
   * Where the portal answers: the archive of the tests is the server's root, whatever it is called.
   */
  static URI root(URL deployment) {
    return URI.create("http://127.0.0.1:" + deployment.getPort() + "/");
  }

  /** Another account at the same portal. */
  public PortalClient as(String otherToken) {
    return new PortalClient(base, otherToken);
  }

  /** An answer: status, headers and JSON, which is missing for other media. */
  public record Answer(int status, HttpResponse<String> response) {

    public JsonNode json() {
      try {
        return response.body().isBlank()
            ? MissingNode.getInstance()
            : Json.MAPPER.readTree(response.body());
      } catch (JsonProcessingException e) {
        return MissingNode.getInstance();
      }
    }

    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }

  public Answer get(String path) {
    return send(request(path).GET());
  }

  public Answer post(String path, Object body) {
    return send(request(path).header("Content-Type", "application/json").POST(json(body)));
  }

  public Answer post(String path, String type, String body) {
    return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
  }

  public Answer delete(String path) {
    return send(request(path).DELETE());
  }

  /** The bytes of a file, whatever they are. */
  public byte[] bytes(String path) {
    try {
      return HTTP.send(request(path).GET().build(), BodyHandlers.ofByteArray()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Sends one file with its kind, as forms do. */
  public Answer upload(String path, String kind, String name, String type, byte[] bytes) {
    String edge = "edge-of-a-part";
    String head =
        "--%1$s\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\n%2$s\r\n--%1$s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%3$s\"\r\nContent-Type: %4$s\r\n\r\n"
            .formatted(edge, kind, name, type);
    return send(
        request(path)
            .header("Content-Type", "multipart/form-data; boundary=" + edge)
            .POST(
                BodyPublishers.concat(
                    BodyPublishers.ofString(head),
                    BodyPublishers.ofByteArray(bytes),
                    BodyPublishers.ofString("\r\n--" + edge + "--\r\n"))));
  }

  public Answer patch(String path, Object body) {
    return send(
        request(path).header("Content-Type", "application/json").method("PATCH", json(body)));
  }

  public Answer put(String path, String match, Object body) {
    HttpRequest.Builder request = request(path).header("Content-Type", "application/json");
    if (match != null) {
      request.header("If-Match", match);
    }
    return send(request.PUT(json(body)));
  }

  private static HttpRequest.BodyPublisher json(Object body) {
    try {
      return BodyPublishers.ofString(
          body instanceof String text ? text : Json.MAPPER.writeValueAsString(body));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve(path)).timeout(Duration.ofSeconds(60));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return request;
  }

  private static Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
      return new Answer(response.statusCode(), response);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
