package org.numberdesk.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import org.numberdesk.shared.FieldError;
import org.numberdesk.shared.InvalidFields;
import org.numberdesk.shared.Json;

/**
 * Records from and to JSON by Jackson instead of the server's own binding, which takes unknown
 * properties silently. Mistakes name the property: what is unknown or of the wrong kind is a 400, a
 * value outside its list a 422.
 */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class JsonBody implements MessageBodyReader<Object>, MessageBodyWriter<Object> {

  @Override
  public boolean isReadable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
    return type.isRecord();
  }

  @Override
  public Object readFrom(
      Class<Object> type,
      Type generic,
      Annotation[] annotations,
      MediaType media,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    return read(type, body);
  }

  /** Reads a record from a body. An empty body is malformed. */
  public static <T> T read(Class<T> type, InputStream body) throws IOException {
    try {
      T value = Json.MAPPER.readValue(body, type);
      if (value == null) {
        throw new MalformedBody(List.of(), "error.malformedJson");
      }
      return value;
    } catch (UnrecognizedPropertyException e) {
      String path = path(e);
      throw new MalformedBody(
          List.of(FieldError.of(path, "error.field.unknown", path)), "error.unknownProperty", path);
    } catch (InvalidFormatException e) {
      throw new InvalidFields(path(e), "error.field.notInList");
    } catch (JsonMappingException e) {
      String path = path(e);
      throw path.isEmpty()
          ? new MalformedBody(List.of(), "error.malformedJson")
          : new MalformedBody(
              List.of(FieldError.of(path, "error.field.wrongType")), "error.wrongType", path);
    } catch (JsonProcessingException e) {
      throw new MalformedBody(List.of(), "error.malformedJson");
    }
  }

  private static String path(JsonMappingException e) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : e.getPath()) {
      if (step.getFieldName() == null) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
      }
    }
    return path.toString();
  }

  @Override
  public boolean isWriteable(
      Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
    return !CharSequence.class.isAssignableFrom(type)
        && !byte[].class.equals(type)
        && !InputStream.class.isAssignableFrom(type);
  }

  @Override
  public void writeTo(
      Object value,
      Class<?> type,
      Type generic,
      Annotation[] annotations,
      MediaType media,
      MultivaluedMap<String, Object> headers,
      OutputStream out)
      throws IOException {
    out.write(Json.MAPPER.writeValueAsBytes(value));
  }
}
