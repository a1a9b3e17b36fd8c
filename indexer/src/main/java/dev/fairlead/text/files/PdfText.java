package dev.fairlead.text.files;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Text of a PDF in the order in which it is read: lines from top to bottom, and between words that stand far apart, as
/// in a table, a tab.
final class PdfText extends PDFTextStripper {

    /// Words of a sentence stand nearer to each other, even when both margins are straight.
    private static final float GAP = 1.0f;

    private static final int MAX_FIELDS = 2_000;

    static {
        PlainFonts.use();
    }

    private boolean separated;
    private float lineEnd = Float.NaN;

    private PdfText() {
        setSortByPosition(true);
        setLineSeparator("\n");
        setParagraphStart("");
        setParagraphEnd("");
        setPageEnd("\n");
    }

    static void read(byte[] content, TextSink text) throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            new PdfText().writeText(document, text);
            fields(document, text);
        }
    }

    // Booking forms are filled in: what was typed stands in the fields, not on the page.
    private static void fields(PDDocument document, TextSink text) {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form == null) {
            return;
        }
        int count = 0;
        for (PDField field : form.getFieldTree()) {
            if (++count > MAX_FIELDS) {
                return;
            }
            String value = field instanceof PDTerminalField ? field.getValueAsString() : "";
            if (!value.isBlank()) {
                String name = field.getAlternateFieldName();
                text.freshLine();
                text.put((name == null ? field.getPartialName() : name) + ": " + value.strip());
                text.put('\n');
            }
        }
    }

    @Override
    protected void writeWordSeparator() {
        separated = true;
    }

    @Override
    protected void writeLineSeparator() throws IOException {
        separated = false;
        super.writeLineSeparator();
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        if (positions.isEmpty()) {
            writeString(text);
            return;
        }
        TextPosition first = positions.getFirst();
        if (separated) {
            float gap = first.getXDirAdj() - lineEnd;
            writeString(gap > GAP * first.getFontSizeInPt() ? "\t" : " ");
            separated = false;
        }
        TextPosition last = positions.getLast();
        lineEnd = last.getXDirAdj() + last.getWidthDirAdj();
        writeString(columns(text));
    }

    // Columns may be drawn with blanks.
    private static String columns(String text) {
        return text.contains("   ") ? text.replaceAll(" {3,}", "\t") : text;
    }
}
