package dev.fairlead.reports;

import dev.fairlead.delivery.Note;
import dev.fairlead.figures.Metric;
import dev.fairlead.reports.Plan.Format;
import dev.fairlead.reports.Report.Change;
import dev.fairlead.tables.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/// A report as a mail: what changed and why in its text, all of it as files.
@Component
class ReportMail {

    private final ReportWords words;
    private final ReportPdf pdf;
    private final ReportSheet sheet;

    ReportMail(ReportWords words, ReportPdf pdf, ReportSheet sheet) {
        this.words = words;
        this.pdf = pdf;
        this.sheet = sheet;
    }

    /// @param pages address of Fairlead, empty when nobody named it
    Note write(Report report, Plan plan, String address, String pages) {
        Locale locale = plan.locale();
        String title = words.title(report.subject(), locale);
        return new Note(
                address,
                title,
                text(report, title, locale) + link(report.subject(), pages, locale),
                files(report, plan));
    }

    private String text(Report report, String title, Locale locale) {
        StringBuilder text = new StringBuilder(title).append("\n").append(words.basis(report, locale));
        String frozen = words.frozen(report, locale);
        if (!frozen.isEmpty()) {
            text.append("\n").append(frozen);
        }
        text.append("\n");
        for (Metric metric : Metric.OVERVIEW) {
            text.append("\n").append(line(report.figure(metric), locale));
        }
        if (!report.corrected().isEmpty()) {
            text.append("\n\n").append(words.say(locale, "reports.corrected"));
            report.corrected().stream()
                    .limit(20)
                    .forEach(one -> text.append("\n- ")
                            .append(words.say(
                                    locale,
                                    "reports.corrected.line",
                                    one.name(),
                                    words.month(one.month(), locale),
                                    words.name(one.metric(), locale),
                                    words.figure(one.frozen(), one.metric(), locale),
                                    words.change(one.by(), one.metric(), locale),
                                    words.causes(one, locale))));
        }
        return text.toString();
    }

    private String line(Change one, Locale locale) {
        String figure = words.name(one.metric(), locale) + ": " + words.figure(one.now(), one.metric(), locale);
        String by = words.change(one.by(), one.metric(), locale);
        String causes = words.causes(one, locale);
        return figure + (by.isEmpty() ? "" : " (" + by + ")") + (causes.isEmpty() ? "" : " – " + causes);
    }

    private String link(Subject subject, String pages, Locale locale) {
        String foot = "\n\n" + words.say(locale, "reports.mail.foot") + "\n";
        return pages.isEmpty() ? foot : "\n\n" + words.say(locale, "reports.mail.page", pages + path(subject)) + foot;
    }

    static String path(Subject subject) {
        return UriComponentsBuilder.fromPath("/activity/reports")
                .queryParam("of", "{of}")
                .queryParam("rhythm", subject.rhythm().key())
                .queryParam("start", subject.start())
                .encode()
                .buildAndExpand(subject.scope().toString())
                .toUriString();
    }

    private List<Note.File> files(Report report, Plan plan) {
        List<Note.File> files = new ArrayList<>();
        String name = ReportFiles.name(report.subject());
        if (plan.format() != Format.XLSX) {
            files.add(new Note.File(name + ".pdf", ReportFiles.PDF, pdf.of(report, plan.locale())));
        }
        if (plan.format() != Format.PDF) {
            files.add(new Note.File(name + ".xlsx", Table.XLSX, sheet.of(report, plan.locale())));
        }
        return files;
    }
}
