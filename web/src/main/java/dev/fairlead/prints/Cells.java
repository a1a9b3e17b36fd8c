package dev.fairlead.prints;

import java.awt.Color;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/// Tables and cells as all our PDFs have them: no boxes, thin lines under rows.
public final class Cells {

    private static final Color LINE = new Color(0xd5, 0xda, 0xe0);
    private static final Color BAND = new Color(0xf1, 0xf4, 0xf7);

    private Cells() {}

    /// As wide as the page.
    public static PdfPTable table(float... widths) {
        PdfPTable table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        return table;
    }

    private static PdfPCell cell(Phrase text, int border, float padding) {
        PdfPCell cell = new PdfPCell(text);
        cell.setBorder(border);
        cell.setPadding(padding);
        return cell;
    }

    public static PdfPCell plain(Phrase text) {
        PdfPCell cell = cell(text, Rectangle.NO_BORDER, 2);
        cell.setPaddingLeft(0);
        cell.setLeading(0, 1.25f);
        cell.setVerticalAlignment(Element.ALIGN_TOP);
        return cell;
    }

    public static PdfPCell ruled(Phrase text) {
        PdfPCell cell = cell(text, Rectangle.BOTTOM, 4);
        cell.setBorderColor(LINE);
        cell.setBorderWidth(0.5f);
        return cell;
    }

    public static PdfPCell head(Phrase text) {
        PdfPCell cell = cell(text, Rectangle.NO_BORDER, 5);
        cell.setBackgroundColor(BAND);
        cell.setPaddingBottom(7);
        return cell;
    }

    public static PdfPCell right(PdfPCell cell) {
        cell.setHorizontalAlignment(Element.ALIGN_RIGHT);
        return cell;
    }

    public static PdfPCell holding(PdfPTable inner) {
        PdfPCell cell = new PdfPCell(inner);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(0);
        cell.setPaddingTop(2);
        return cell;
    }
}
