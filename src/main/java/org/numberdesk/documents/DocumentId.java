package org.numberdesk.documents;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/**
 * The id of a document as its interface gives it, a text; a number means the same. What cannot be
 * one names nothing.
 */
public final class DocumentId extends StdScalarDeserializer<Long> {

  private static final long serialVersionUID = 1L;
  private static final long NOTHING = -1;

  public DocumentId() {
    super(Long.class);
  }

  @Override
  public Long deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
      return parser.getLongValue();
    }
    if (parser.currentToken() == JsonToken.VALUE_STRING) {
      String text = parser.getText().strip();
      return text.matches("[0-9]{1,18}") ? Long.valueOf(text) : NOTHING;
    }
    return (Long) context.handleUnexpectedToken(Long.class, parser);
  }
}
