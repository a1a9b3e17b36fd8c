package dev.fairlead.reports;

import dev.fairlead.figures.Metric;
import dev.fairlead.reports.Report.Change;
import dev.fairlead.reports.Report.Corrected;
import dev.fairlead.reports.Report.Person;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// A report as a workbook: figures, people, corrections. Numbers are numbers, times are minutes.
@Component
class ReportSheet {

    private static final int CHARACTER = 256;

    private final ReportWords words;

    ReportSheet(ReportWords words) {
        this.words = words;
    }

    byte[] of(Report report, Locale locale) {
        try (var book = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            Styles styles = new Styles(book);
            figures(sheet(book, "reports.figures", locale), styles, report, locale);
            if (!report.people().isEmpty()) {
                people(sheet(book, "reports.people", locale), styles, report, locale);
            }
            if (!report.corrected().isEmpty()) {
                corrected(sheet(book, "reports.corrected.sheet", locale), styles, report, locale);
            }
            book.write(out);
            return out.toByteArray();
        } catch (IOException cause) {
            throw new UncheckedIOException("A workbook in memory cannot be written", cause);
        }
    }

    private Sheet sheet(XSSFWorkbook book, String key, Locale locale) {
        Sheet sheet = book.createSheet(words.say(locale, key));
        sheet.setDefaultColumnWidth(16);
        sheet.setColumnWidth(0, 30 * CHARACTER);
        return sheet;
    }

    private void figures(Sheet sheet, Styles styles, Report report, Locale locale) {
        styles.add(sheet, List.of(words.title(report.subject(), locale)), true);
        styles.add(sheet, List.of(words.basis(report, locale)), false);
        styles.add(sheet, List.of(words.frozen(report, locale)), false);
        styles.add(sheet, heads(locale, "figure", "unit", "now", "before", "change", "why"), true);
        sheet.createFreezePane(1, sheet.getLastRowNum() + 1);
        sheet.setColumnWidth(5, 70 * CHARACTER);
        for (Change one : report.figures()) {
            styles.add(
                    sheet,
                    Arrays.asList(
                            words.name(one.metric(), locale),
                            unit(one.metric(), locale),
                            one.now(),
                            one.before(),
                            one.by(),
                            words.causes(one, locale)),
                    false);
        }
    }

    private void people(Sheet sheet, Styles styles, Report report, Locale locale) {
        List<@Nullable Object> head = new ArrayList<>(List.of(words.say(locale, "activity.rep")));
        for (Metric metric : Reports.metrics()) {
            head.add(words.name(metric, locale) + " (" + unit(metric, locale) + ")");
            head.add(words.say(locale, "reports.column.before"));
        }
        styles.add(sheet, head, true);
        sheet.createFreezePane(1, 1);
        for (Person person : report.people()) {
            List<@Nullable Object> cells = new ArrayList<>(List.of(person.name()));
            for (Metric metric : Reports.metrics()) {
                cells.add(person.now().of(metric));
                cells.add(person.before().of(metric));
            }
            styles.add(sheet, cells, false);
        }
    }

    private void corrected(Sheet sheet, Styles styles, Report report, Locale locale) {
        styles.add(sheet, heads(locale, "rep", "month", "figure", "unit", "frozen", "correction", "cause"), true);
        sheet.createFreezePane(1, 1);
        sheet.setColumnWidth(6, 70 * CHARACTER);
        for (Corrected one : report.corrected()) {
            styles.add(
                    sheet,
                    Arrays.asList(
                            one.name(),
                            words.month(one.month(), locale),
                            words.name(one.metric(), locale),
                            unit(one.metric(), locale),
                            one.frozen(),
                            one.by(),
                            words.causes(one, locale)),
                    false);
        }
    }

    private List<@Nullable Object> heads(Locale locale, String... keys) {
        List<@Nullable Object> heads = new ArrayList<>();
        for (String key : keys) {
            heads.add(words.say(locale, "reports.column." + key));
        }
        return heads;
    }

    private String unit(Metric metric, Locale locale) {
        return words.say(locale, "reports.unit." + metric.unit().key());
    }

    /// How cells look.
    private static final class Styles {

        private final CellStyle bold;
        private final CellStyle text;

        Styles(XSSFWorkbook book) {
            Font font = book.createFont();
            font.setBold(true);
            bold = book.createCellStyle();
            bold.setFont(font);
            text = book.createCellStyle();
            // A stranger's text is text: the mark keeps it from being calculated (OWASP, CSV injection).
            text.setQuotePrefixed(true);
        }

        void add(Sheet sheet, List<? extends @Nullable Object> cells, boolean head) {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            for (int i = 0; i < cells.size(); i++) {
                Cell cell = row.createCell(i);
                Object value = cells.get(i);
                if (value instanceof Number number) {
                    cell.setCellValue(number.doubleValue());
                } else if (value != null) {
                    cell.setCellValue(value.toString());
                    cell.setCellStyle(head ? bold : text);
                }
            }
        }
    }
}
