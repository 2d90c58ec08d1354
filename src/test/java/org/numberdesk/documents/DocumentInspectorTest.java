package org.numberdesk.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.numberdesk.shared.InvalidFields;
import org.numberdesk.shared.TooLarge;
import org.numberdesk.shared.UnsupportedContent;

class DocumentInspectorTest {

  private static final long LIMIT = 10L << 20;

  private final DocumentInspector inspector = new DocumentInspector();

  private InspectedFile inspect(DocumentKind kind, byte[] bytes, long limit) {
    InspectedFile found = inspector.inspect(kind, new ByteArrayInputStream(bytes), limit);
    DocumentInspector.drop(found.file());
    return found;
  }

  static Stream<Arguments> taken() {
    return Stream.of(
        Arguments.of("a PNG", DocumentType.PNG, TestFiles.image("png", 900, 600)),
        Arguments.of("a JPEG", DocumentType.JPEG, TestFiles.image("jpg", 900, 600)),
        Arguments.of("a PDF", DocumentType.PDF, TestFiles.pdf(pdf -> {})));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("taken")
  void whatIsTakenGetsASmallPicture(String name, DocumentType type, byte[] bytes)
      throws IOException {
    InspectedFile found = inspect(DocumentKind.SCREENSHOT, bytes, LIMIT);
    assertEquals(type, found.type());
    assertEquals(bytes.length, found.size());
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(found.thumbnail()));
    assertEquals(ImageLook.SIDE, Math.max(picture.getWidth(), picture.getHeight()));
  }

  @Test
  void theHashIsThatOfTheBytes() {
    byte[] csr = "number,name\n2085550123,Acme".getBytes(StandardCharsets.UTF_8);
    InspectedFile found = inspect(DocumentKind.CSR, csr, LIMIT);
    assertEquals(
        "a0ea96ba8e5ee93f24e150d72d38734047db17ff83c5996541318054c97d4ef3", found.sha256());
    assertNull(found.thumbnail());
  }

  @ParameterizedTest
  @EnumSource(value = DocumentKind.class, names = "CSR", mode = EnumSource.Mode.EXCLUDE)
  void textIsForServiceRecordsAlone(DocumentKind kind) {
    byte[] text = "number,name\n2085550123,Acme".getBytes(StandardCharsets.UTF_8);
    assertThrows(UnsupportedContent.class, () -> inspect(kind, text, LIMIT));
  }

  static Stream<Arguments> foreign() {
    return Stream.of(
        Arguments.of("a program", new byte[] {'M', 'Z', 0, 1, 2, 3, 4, 5}),
        Arguments.of("a page", "<!DOCTYPE html><html><body>x</body></html>".getBytes()),
        Arguments.of(
            "a drawing", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>".getBytes()),
        Arguments.of("an archive", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0}));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("foreign")
  void otherFormatsAreNotTaken(String name, byte[] bytes) {
    assertThrows(UnsupportedContent.class, () -> inspect(DocumentKind.CSR, bytes, LIMIT));
  }

  static Stream<Arguments> refused() {
    byte[] whole = TestFiles.image("png", 400, 300);
    return Stream.of(
        Arguments.of("empty", "documents.error.empty", new byte[0]),
        Arguments.of("a picture cut off", "documents.error.damaged", Arrays.copyOf(whole, 200)),
        Arguments.of(
            "a picture of four billion points", "documents.error.points", wide(whole, 65_000)),
        Arguments.of(
            "a PDF cut off",
            "documents.error.damaged",
            "%PDF-1.7\n1 0 obj <</Type/Catalog>>".getBytes()),
        Arguments.of(
            "a script",
            "documents.error.active",
            TestFiles.pdf(
                pdf ->
                    pdf.getDocumentCatalog()
                        .setOpenAction(new PDActionJavaScript("app.alert(1)")))),
        Arguments.of(
            "a script in a packed object under a written-out name",
            "documents.error.active",
            TestFiles.pdf(pdf -> action(pdf, "JavaScript"))),
        Arguments.of(
            "a launch",
            "documents.error.active",
            TestFiles.pdf(pdf -> pdf.getDocumentCatalog().setOpenAction(new PDActionLaunch()))),
        Arguments.of(
            "a script that only a lenient reader finds",
            "documents.error.active",
            join(TestFiles.pdf(pdf -> {}), "9 0 obj <</S/J#61vaScript/JS(x)>> endobj")),
        Arguments.of(
            "a file inside", "documents.error.active", TestFiles.pdf(DocumentInspectorTest::embed)),
        Arguments.of(
            "locked", "documents.error.locked", TestFiles.pdf(DocumentInspectorTest::lock)),
        Arguments.of(
            "a page that unpacks to 120 MB",
            "documents.error.bomb",
            TestFiles.bomb("/Filter/FlateDecode", 120L << 20)),
        Arguments.of(
            "the same under a spelt-out name",
            "documents.error.bomb",
            TestFiles.bomb("/Filter/Fl#61teDecode", 120L << 20)),
        Arguments.of(
            "a filter that is looked up",
            "documents.error.bomb",
            TestFiles.bomb("/Filter 9 0 R", 1L << 20)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void whatIsDamagedOrActsOnItsOwnIsRefused(String name, String key, byte[] bytes) {
    InvalidFields refused =
        assertThrows(InvalidFields.class, () -> inspect(DocumentKind.BILL, bytes, LIMIT));
    assertEquals(key, refused.errors().get(0).key());
  }

  @Test
  void aPageThatUnpacksWithinReasonIsTaken() {
    byte[] pdf = TestFiles.bomb("/Filter/FlateDecode", 2L << 20);
    assertEquals(DocumentType.PDF, inspect(DocumentKind.BILL, pdf, LIMIT).type());
  }

  @Test
  void onlyAsManyBytesAsFitAreRead() {
    byte[] bytes = TestFiles.image("png", 400, 300);
    assertThrows(TooLarge.class, () -> inspect(DocumentKind.SCREENSHOT, bytes, bytes.length - 1));
    assertNotNull(inspect(DocumentKind.SCREENSHOT, bytes, bytes.length));
  }

  @Test
  void aRefusedFileLeavesNothingBehind() {
    long before = leftovers();
    assertThrows(InvalidFields.class, () -> inspect(DocumentKind.BILL, new byte[0], LIMIT));
    assertThrows(TooLarge.class, () -> inspect(DocumentKind.BILL, new byte[9], 8));
    assertTrue(leftovers() <= before);
  }

  private static long leftovers() {
    String[] names =
        new java.io.File(System.getProperty("java.io.tmpdir"))
            .list((folder, name) -> name.startsWith("numberdesk-upload"));
    return names == null ? 0 : names.length;
  }

  /** Writes another size into the head of a PNG. */
  private static byte[] wide(byte[] png, int side) {
    byte[] changed = png.clone();
    ByteBuffer.wrap(changed).putInt(16, side).putInt(20, side);
    CRC32 crc = new CRC32();
    crc.update(changed, 12, 17);
    ByteBuffer.wrap(changed).putInt(29, (int) crc.getValue());
    return changed;
  }

  private static void action(PDDocument pdf, String kind) {
    COSDictionary action = new COSDictionary();
    action.setName(COSName.S, kind);
    pdf.getPage(0).getCOSObject().setItem("AA", action);
  }

  private static void embed(PDDocument pdf) {
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
    names.setEmbeddedFiles(new PDEmbeddedFilesNameTreeNode());
    pdf.getDocumentCatalog().setNames(names);
  }

  private static void lock(PDDocument pdf) {
    try {
      pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] join(byte[] file, String more) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(file);
    out.writeBytes(("\n" + more + "\n").getBytes(StandardCharsets.ISO_8859_1));
    return out.toByteArray();
  }
}
