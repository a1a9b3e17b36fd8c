package dev.fairlead.letters;

import dev.fairlead.prints.Cells;
import dev.fairlead.prints.Typefaces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.openpdf.text.Image;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/// The letterhead on the first page: the firm on the left, where it is on the right.
final class LetterTop {

    private static final float LOGO_WIDTH = 170;
    private static final float LOGO_HEIGHT = 48;

    private final Letterhead head;
    private final Typefaces fonts;

    LetterTop(Letterhead head, Typefaces fonts) {
        this.head = head;
        this.fonts = fonts;
    }

    PdfPTable of(Locale language) {
        PdfPTable table = Cells.table(3, 2);
        table.setSpacingAfter(18);
        table.addCell(ruled(Cells.holding(firm(language))));
        PdfPTable place = Cells.table(1);
        Stream.concat(head.addressIn(language).stream(), Stream.of(head.phone(), head.mail()))
                .filter(line -> !line.isBlank())
                .forEach(line -> place.addCell(tight(Cells.right(Cells.plain(new Phrase(line, fonts.pale(8.5f)))))));
        table.addCell(ruled(Cells.holding(place)));
        return table;
    }

    private PdfPTable firm(Locale language) {
        PdfPTable firm = Cells.table(1);
        Path logo = head.logo();
        if (logo != null) {
            firm.addCell(picture(logo));
        }
        firm.addCell(Cells.plain(new Phrase(head.nameIn(language), fonts.strong(14))));
        if (!head.otherName(language).isEmpty()) {
            firm.addCell(Cells.plain(new Phrase(head.otherName(language), fonts.pale(10))));
        }
        return firm;
    }

    private static PdfPCell picture(Path file) {
        try {
            Image image = Image.getInstance(Files.readAllBytes(file));
            image.scaleToFit(LOGO_WIDTH, LOGO_HEIGHT);
            PdfPCell cell = new PdfPCell(image, false);
            cell.setBorder(Rectangle.NO_BORDER);
            cell.setPadding(0);
            cell.setPaddingBottom(4);
            return cell;
        } catch (IOException cause) {
            throw new UncheckedIOException("The logo " + file + " cannot be read", cause);
        }
    }

    private static PdfPCell ruled(PdfPCell cell) {
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderWidth(1);
        cell.setPaddingBottom(8);
        return cell;
    }

    private static PdfPCell tight(PdfPCell cell) {
        cell.setPadding(1);
        return cell;
    }
}
