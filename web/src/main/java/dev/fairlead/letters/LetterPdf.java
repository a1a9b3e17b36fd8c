package dev.fairlead.letters;

import dev.fairlead.letters.Letter.Charge;
import dev.fairlead.letters.Letter.Fact;
import dev.fairlead.letters.Letter.Lane;
import dev.fairlead.prints.Cells;
import dev.fairlead.prints.PageFoot;
import dev.fairlead.prints.Typefaces;
import java.io.ByteArrayOutputStream;
import java.util.Locale;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import org.springframework.stereotype.Component;

/// A letter as PDF on A4.
@Component
class LetterPdf {

    private static final float MARGIN = 54;
    private static final float SMALL = 9;
    private static final float TEXT = 10;

    private final LetterWords words;
    private final Letterhead head;

    LetterPdf(LetterWords words, Letterhead head) {
        this.words = words;
        this.head = head;
    }

    /// @throws UnsendableQuote when no letterhead is set: a price without a name is nobody's
    byte[] of(Letter letter) {
        if (head.isBlank()) {
            throw UnsendableQuote.withoutLetterhead();
        }
        Typefaces fonts = Typefaces.load();
        var out = new ByteArrayOutputStream();
        Document page = new Document(PageSize.A4, MARGIN, MARGIN, 48, 60);
        PdfWriter writer = PdfWriter.getInstance(page, out);
        writer.setPageEvent(
                new PageFoot(fonts, letter.number(), (one, all) -> words.say(letter.language(), "page", one, all)));
        page.addTitle(words.say(letter.language(), "number", letter.number()));
        page.addAuthor(head.nameIn(letter.language()));
        page.addCreator("Fairlead");
        page.open();
        page.add(new LetterTop(head, fonts).of(letter.language()));
        write(letter, fonts, page);
        page.close();
        return out.toByteArray();
    }

    private void write(Letter letter, Typefaces fonts, Document page) {
        Locale language = letter.language();
        page.add(spaced(new Paragraph(words.say(language, "title"), fonts.strong(18)), 4, 6));
        page.add(particulars(letter, fonts));
        letter.notices().forEach(notice -> page.add(spaced(notice(notice, fonts), 8, 0)));
        page.add(spaced(new Paragraph(words.say(language, "greeting"), fonts.plain(TEXT)), 10, 4));
        page.add(new Paragraph(words.say(language, "opening"), fonts.plain(TEXT)));
        letter.lanes().forEach(lane -> page.add(lane(lane, language, fonts)));
        letter.terms().forEach(term -> page.add(new Paragraph("•  " + term, fonts.pale(SMALL))));
        page.add(spaced(new Paragraph(words.say(language, "closing"), fonts.plain(TEXT)), 16, 2));
        page.add(new Paragraph(letter.from(), fonts.plain(TEXT)));
        page.add(new Paragraph(head.nameIn(language), fonts.strong(TEXT)));
    }

    private static Paragraph spaced(Paragraph paragraph, float before, float after) {
        paragraph.setSpacingBefore(before);
        paragraph.setSpacingAfter(after);
        return paragraph;
    }

    private static Paragraph notice(String notice, Typefaces fonts) {
        return new Paragraph(notice, fonts.strong(TEXT));
    }

    private PdfPTable particulars(Letter letter, Typefaces fonts) {
        PdfPTable table = Cells.table(1, 4);
        fact(table, new Fact(words.say(letter.language(), "to"), letter.to()), fonts);
        fact(table, new Fact(words.say(letter.language(), "number.label"), letter.number()), fonts);
        fact(table, new Fact(words.say(letter.language(), "date"), letter.date()), fonts);
        return table;
    }

    private static void fact(PdfPTable table, Fact fact, Typefaces fonts) {
        table.addCell(Cells.plain(new Phrase(fact.label(), fonts.pale(SMALL))));
        table.addCell(Cells.plain(new Phrase(fact.value(), fonts.plain(TEXT))));
    }

    /// Kept together: a price whose validity stands on the next page is misread.
    private PdfPTable lane(Lane lane, Locale language, Typefaces fonts) {
        PdfPTable all = Cells.table(1);
        all.setSpacingBefore(12);
        all.setSpacingAfter(6);
        all.setSplitRows(false);
        PdfPTable inner = Cells.table(1);
        inner.addCell(Cells.head(new Phrase(lane.title(), fonts.strong(11))));
        inner.addCell(Cells.holding(charges(lane, language, fonts)));
        PdfPTable facts = Cells.table(1, 4);
        lane.facts().forEach(fact -> fact(facts, fact, fonts));
        inner.addCell(Cells.holding(facts));
        all.addCell(Cells.holding(inner));
        return all;
    }

    private PdfPTable charges(Lane lane, Locale language, Typefaces fonts) {
        PdfPTable table = Cells.table(5, 3, 1.2f, 2);
        for (String key : new String[] {"charge", "unit", "currency"}) {
            table.addCell(Cells.ruled(new Phrase(words.say(language, "column." + key), fonts.pale(SMALL))));
        }
        table.addCell(Cells.right(Cells.ruled(new Phrase(words.say(language, "column.amount"), fonts.pale(SMALL)))));
        for (Charge charge : lane.charges()) {
            table.addCell(Cells.ruled(new Phrase(charge.name(), fonts.plain(TEXT))));
            table.addCell(Cells.ruled(new Phrase(charge.unit(), fonts.plain(TEXT))));
            table.addCell(Cells.ruled(new Phrase(charge.currency(), fonts.plain(TEXT))));
            table.addCell(Cells.right(Cells.ruled(new Phrase(charge.amount(), fonts.strong(TEXT)))));
        }
        table.setHorizontalAlignment(Element.ALIGN_LEFT);
        return table;
    }
}
