package dev.fairlead.prints;

import java.util.function.BiFunction;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/// What a paper is called and the number of the page, at the foot of each page; how many pages there are is known at
/// the end.
public final class PageFoot extends PdfPageEventHelper {

    private static final float HEIGHT = 34;
    private static final float WIDTH = 160;
    private static final float SIZE = 8;

    private final Typefaces fonts;
    private final String number;
    private final BiFunction<Integer, Integer, String> page;
    private final java.util.List<PdfTemplate> places = new java.util.ArrayList<>();

    /// @param number stands on the left of each page; `page` says which of how many it is, on the right
    public PageFoot(Typefaces fonts, String number, BiFunction<Integer, Integer, String> page) {
        this.fonts = fonts;
        this.number = number;
        this.page = page;
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        var canvas = writer.getDirectContent();
        ColumnText.showTextAligned(
                canvas, Element.ALIGN_LEFT, new Phrase(number, fonts.pale(SIZE)), document.left(), HEIGHT, 0);
        PdfTemplate place = canvas.createTemplate(WIDTH, 2 * SIZE);
        canvas.addTemplate(place, document.right() - WIDTH, HEIGHT - SIZE / 2);
        places.add(place);
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        for (int at = 0; at < places.size(); at++) {
            Phrase text = new Phrase(page.apply(at + 1, places.size()), fonts.pale(SIZE));
            ColumnText.showTextAligned(places.get(at), Element.ALIGN_RIGHT, text, WIDTH, SIZE / 2, 0);
        }
    }
}
