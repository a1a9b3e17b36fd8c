package dev.fairlead.reports;

import dev.fairlead.figures.Metric;
import dev.fairlead.prints.Cells;
import dev.fairlead.prints.PageFoot;
import dev.fairlead.prints.Typefaces;
import dev.fairlead.reports.Report.Change;
import dev.fairlead.reports.Report.Corrected;
import dev.fairlead.reports.Report.Person;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import org.springframework.stereotype.Component;

/// A report as PDF on A4.
@Component
class ReportPdf {

    private static final float MARGIN = 46;
    private static final float TINY = 6.5f;
    private static final float SMALL = 7.5f;
    private static final float TEXT = 9;

    private final ReportWords words;

    ReportPdf(ReportWords words) {
        this.words = words;
    }

    byte[] of(Report report, Locale locale) {
        Typefaces faces = Typefaces.load();
        var out = new ByteArrayOutputStream();
        Document page = new Document(PageSize.A4, MARGIN, MARGIN, 46, 56);
        PdfWriter writer = PdfWriter.getInstance(page, out);
        String title = words.title(report.subject(), locale);
        writer.setPageEvent(new PageFoot(faces, title, (one, all) -> words.say(locale, "reports.page", one, all)));
        page.addTitle(title);
        page.addCreator("Fairlead");
        page.open();
        new Pages(page, faces, locale).write(report, title);
        page.close();
        return out.toByteArray();
    }

    private final class Pages {

        private final Document page;
        private final Typefaces faces;
        private final Locale locale;

        Pages(Document page, Typefaces faces, Locale locale) {
            this.page = page;
            this.faces = faces;
            this.locale = locale;
        }

        void write(Report report, String title) {
            page.add(spaced(new Paragraph(title, faces.strong(16)), 0, 4));
            page.add(new Paragraph(words.basis(report, locale), faces.pale(TEXT)));
            String frozen = words.frozen(report, locale);
            if (!frozen.isEmpty()) {
                page.add(new Paragraph(frozen, faces.pale(TEXT)));
            }
            head("reports.figures");
            page.add(figures(report.figures()));
            if (!report.people().isEmpty()) {
                head("reports.people");
                page.add(people(report.people()));
            }
            if (!report.corrected().isEmpty()) {
                head("reports.corrected");
                page.add(corrected(report.corrected()));
            }
            page.add(spaced(new Paragraph(words.say(locale, "reports.rule"), faces.pale(SMALL)), 10, 0));
        }

        private void head(String key) {
            page.add(spaced(new Paragraph(words.say(locale, key), faces.strong(11)), 12, 5));
        }

        private static Paragraph spaced(Paragraph paragraph, float before, float after) {
            paragraph.setSpacingBefore(before);
            paragraph.setSpacingAfter(after);
            return paragraph;
        }

        private PdfPTable figures(List<Change> figures) {
            PdfPTable table = Cells.table(3.1f, 1.7f, 1.7f, 1.7f, 5);
            table.setHeaderRows(1);
            for (String key : new String[] {"figure", "now", "before", "change", "why"}) {
                text(table, words.say(locale, "reports.column." + key), !key.equals("figure") && !key.equals("why"));
            }
            Metric.Group group = null;
            for (Change one : figures) {
                if (one.metric().group() != group) {
                    group = one.metric().group();
                    group(table, words.say(locale, "activity.group." + group.key()));
                }
                row(table, one);
            }
            return table;
        }

        private void row(PdfPTable table, Change one) {
            Metric metric = one.metric();
            table.addCell(Cells.ruled(new Phrase(words.name(metric, locale), faces.plain(TEXT))));
            number(table, words.figure(one.now(), metric, locale), true);
            number(table, words.figure(one.before(), metric, locale), false);
            number(table, words.change(one.by(), metric, locale), false);
            table.addCell(Cells.ruled(new Phrase(words.causes(one, locale), faces.pale(SMALL))));
        }

        private void text(PdfPTable table, String head, boolean right) {
            var cell = Cells.ruled(new Phrase(head, faces.pale(SMALL)));
            table.addCell(right ? Cells.right(cell) : cell);
        }

        private void group(PdfPTable table, String name) {
            var cell = Cells.head(new Phrase(name, faces.strong(SMALL)));
            cell.setColspan(5);
            cell.setPadding(3);
            cell.setPaddingBottom(5);
            table.addCell(cell);
        }

        private void number(PdfPTable table, String figure, boolean strong) {
            table.addCell(
                    Cells.right(Cells.ruled(new Phrase(figure, strong ? faces.strong(TEXT) : faces.plain(TEXT)))));
        }

        private PdfPTable people(List<Person> people) {
            PdfPTable table = Cells.table(widths());
            table.setHeaderRows(1);
            table.addCell(Cells.ruled(new Phrase(words.say(locale, "activity.rep"), faces.pale(TINY))));
            Metric.OVERVIEW.forEach(metric ->
                    table.addCell(Cells.right(Cells.ruled(new Phrase(words.name(metric, locale), faces.pale(TINY))))));
            for (Person person : people) {
                table.addCell(Cells.ruled(new Phrase(person.name(), faces.plain(SMALL))));
                Metric.OVERVIEW.forEach(metric -> table.addCell(Cells.right(Cells.ruled(
                        new Phrase(words.figure(person.now().of(metric), metric, locale), faces.plain(SMALL))))));
            }
            return table;
        }

        /// A time needs room for its figure, the others for the words above them.
        private float[] widths() {
            float[] widths = new float[Metric.OVERVIEW.size() + 1];
            widths[0] = 60;
            for (int i = 0; i < Metric.OVERVIEW.size(); i++) {
                Metric metric = Metric.OVERVIEW.get(i);
                float longest = 0;
                for (String word : words.name(metric, locale).split(" ")) {
                    longest = Math.max(longest, faces.regular().getWidthPoint(word, TINY));
                }
                widths[i + 1] = Math.max(metric.isMinutes() ? 40 : 18, longest) + 10;
            }
            return widths;
        }

        private PdfPTable corrected(List<Corrected> corrected) {
            PdfPTable table = Cells.table(2.2f, 1.8f, 2.6f, 1.4f, 1.4f, 5);
            table.setHeaderRows(1);
            for (String key : new String[] {"rep", "month", "figure", "frozen", "correction", "cause"}) {
                text(
                        table,
                        words.say(locale, "reports.column." + key),
                        key.equals("frozen") || key.equals("correction"));
            }
            for (Corrected one : corrected) {
                table.addCell(Cells.ruled(new Phrase(one.name(), faces.plain(SMALL))));
                table.addCell(Cells.ruled(new Phrase(words.month(one.month(), locale), faces.plain(SMALL))));
                table.addCell(Cells.ruled(new Phrase(words.name(one.metric(), locale), faces.plain(SMALL))));
                number(table, words.figure(one.frozen(), one.metric(), locale), false);
                number(table, words.change(one.by(), one.metric(), locale), true);
                table.addCell(Cells.ruled(new Phrase(words.causes(one, locale), faces.pale(SMALL))));
            }
            return table;
        }
    }
}
