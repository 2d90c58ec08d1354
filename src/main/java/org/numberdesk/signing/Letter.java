package org.numberdesk.signing;

import java.util.List;
import org.numberdesk.documents.DocumentKind;

/**
 * A letter as a feature gives it to be signed.
 *
 * @param kind under which its file is kept
 * @param fileName of the file, with its ending
 * @param language of the text, {@code en-US}
 * @param title what it is called
 * @param body XHTML with {@link #SIGNATURE} where the signature goes; every text in it escaped
 * @param heading what signing it allows, in one line
 * @param intro who asks whom for what, and what stays as it is
 * @param facts what it says, row by row, for those who do not read PDFs
 * @param consents what the signer declares, each to be ticked
 */
public record Letter(
    DocumentKind kind,
    String fileName,
    String language,
    String title,
    String body,
    String heading,
    String intro,
    List<Fact> facts,
    List<String> consents) {

  public static final String SIGNATURE = "<!--signature-->";

  /** One row. */
  public record Fact(String label, String value) implements java.io.Serializable {

    private static final long serialVersionUID = 1L;

    public String getLabel() {
      return label;
    }

    public String getValue() {
      return value;
    }
  }
}
