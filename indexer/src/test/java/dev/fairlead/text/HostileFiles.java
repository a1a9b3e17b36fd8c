package dev.fairlead.text;

import dev.fairlead.mime.Attachment;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Files made to harm whoever reads them, and how a message reads a file.
final class HostileFiles {

    static final byte[] GOOD = "USD 1250/40HQ".getBytes(StandardCharsets.US_ASCII);

    private HostileFiles() {}

    static MessageFiles read(FileReader reader, String name, byte[] content) {
        MessageFiles files = new MessageFiles(
                reader, List.of(new Attachment(1, name, "application/octet-stream", "", false, () -> content)));
        files.read();
        return files;
    }

    static String texts(MessageFiles files) {
        StringBuilder texts = new StringBuilder();
        files.passages().forEach(passage -> texts.append(passage.text()));
        return texts.toString();
    }

    static byte[] manyStrings() throws IOException {
        // Small on the disk, large as a tree of objects.
        return Documents.filledXls(60_000);
    }

    static byte[] millionCells() throws IOException {
        StringBuilder sheet = new StringBuilder(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        for (int row = 1; row <= 20_000; row++) {
            sheet.append("<row r=\"").append(row).append("\">");
            for (int column = 0; column < 50; column++) {
                sheet.append("<c><v>").append(column + 1).append("</v></c>");
            }
            sheet.append("</row>");
        }
        return Documents.replaced(
                Documents.xlsx(List.of(List.of("x"))),
                "xl/worksheets/sheet1.xml",
                old -> sheet.append("</sheetData></worksheet>").toString());
    }

    // A page that draws itself again and again.
    static byte[] endlessPdf() {
        StringBuilder page = new StringBuilder();
        page.append("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n")
                .append("2 0 obj<</Type/Pages/Kids[")
                .append("3 0 R ".repeat(5_000))
                .append("]/Count 5000>>endobj\n")
                .append(
                        "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>/Contents 4 0 R>>endobj\n");
        String words = "BT /F 9 Tf (USD 1250) Tj ET\n".repeat(20_000);
        page.append("4 0 obj<</Length ")
                .append(words.length())
                .append(">>stream\n")
                .append(words)
                .append("endstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF");
        return page.toString().getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] withEntity(byte[] office, String part, String doctype) throws IOException {
        return Documents.replaced(
                office,
                part,
                xml -> xml.replaceFirst("\\?>", "?>" + doctype.replace("\\", "\\\\"))
                        .replace("PLACE", "&file;"));
    }
}
