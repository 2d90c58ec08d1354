package org.numberdesk.shared;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import java.io.IOException;

/**
 * Texts as both databases take them. PostgreSQL refuses the character zero, which no text of people
 * holds; elsewhere it would be kept and break later.
 */
final class StorableText extends StringDeserializer {

  private static final long serialVersionUID = 1L;

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    String text = super.deserialize(parser, context);
    if (text != null && text.indexOf('\0') >= 0) {
      return (String)
          context.handleWeirdStringValue(String.class, text, "holds the character zero");
    }
    return text;
  }
}
