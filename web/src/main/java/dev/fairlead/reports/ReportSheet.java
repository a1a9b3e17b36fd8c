package dev.fairlead.reports;

import dev.fairlead.figures.Metric;
import dev.fairlead.reports.Report.Change;
import dev.fairlead.reports.Report.Corrected;
import dev.fairlead.reports.Report.Person;
import dev.fairlead.tables.TableBook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
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
        try (var book = new TableBook();
                var out = new ByteArrayOutputStream()) {
            figures(book, report, locale);
            if (!report.people().isEmpty()) {
                people(book, report, locale);
            }
            if (!report.corrected().isEmpty()) {
                corrected(book, report, locale);
            }
            book.writeTo(out);
            return out.toByteArray();
        } catch (IOException cause) {
            throw new UncheckedIOException("A workbook in memory cannot be written", cause);
        }
    }

    private Sheet sheet(TableBook book, String key, Locale locale) {
        Sheet sheet = book.sheet(words.say(locale, key));
        sheet.setColumnWidth(0, 30 * CHARACTER);
        return sheet;
    }

    private void figures(TableBook book, Report report, Locale locale) {
        Sheet sheet = sheet(book, "reports.figures", locale);
        sheet.setColumnWidth(5, 70 * CHARACTER);
        book.head(List.of(words.title(report.subject(), locale)));
        book.add(List.of(words.basis(report, locale)));
        book.add(List.of(words.frozen(report, locale)));
        book.head(heads(locale, "figure", "unit", "now", "before", "change", "why"));
        sheet.createFreezePane(1, sheet.getLastRowNum() + 1);
        for (Change one : report.figures()) {
            book.add(Arrays.asList(
                    words.name(one.metric(), locale),
                    unit(one.metric(), locale),
                    one.now(),
                    one.before(),
                    one.by(),
                    words.causes(one, locale)));
        }
    }

    private void people(TableBook book, Report report, Locale locale) {
        sheet(book, "reports.people", locale).createFreezePane(1, 1);
        List<String> head = new ArrayList<>(List.of(words.say(locale, "activity.rep")));
        for (Metric metric : Reports.metrics()) {
            head.add(words.name(metric, locale) + " (" + unit(metric, locale) + ")");
            head.add(words.say(locale, "reports.column.before"));
        }
        book.head(head);
        for (Person person : report.people()) {
            List<@Nullable Object> cells = new ArrayList<>(List.of(person.name()));
            for (Metric metric : Reports.metrics()) {
                cells.add(person.now().of(metric));
                cells.add(person.before().of(metric));
            }
            book.add(cells);
        }
    }

    private void corrected(TableBook book, Report report, Locale locale) {
        Sheet sheet = sheet(book, "reports.corrected.sheet", locale);
        sheet.setColumnWidth(6, 70 * CHARACTER);
        sheet.createFreezePane(1, 1);
        book.head(heads(locale, "rep", "month", "figure", "unit", "frozen", "correction", "cause"));
        for (Corrected one : report.corrected()) {
            book.add(Arrays.asList(
                    one.name(),
                    words.month(one.month(), locale),
                    words.name(one.metric(), locale),
                    unit(one.metric(), locale),
                    one.frozen(),
                    one.by(),
                    words.causes(one, locale)));
        }
    }

    private List<String> heads(Locale locale, String... keys) {
        return Stream.of(keys)
                .map(key -> words.say(locale, "reports.column." + key))
                .toList();
    }

    private String unit(Metric metric, Locale locale) {
        return words.say(locale, "reports.unit." + metric.unit().key());
    }
}
