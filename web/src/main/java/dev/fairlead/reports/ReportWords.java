package dev.fairlead.reports;

import dev.fairlead.figures.Metric;
import dev.fairlead.figures.Metric.Unit;
import dev.fairlead.frame.PersonNames;
import dev.fairlead.officehours.SpokenTimes;
import dev.fairlead.reports.Report.Cause;
import dev.fairlead.reports.Report.Change;
import dev.fairlead.reports.Report.Corrected;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Reports in words: the same on the page, in PDF, workbook and mail.
@Component("reportWords")
public class ReportWords {

    private final MessageSource messages;
    private final PersonNames names;
    private final SpokenTimes times;

    ReportWords(MessageSource messages, PersonNames names, SpokenTimes times) {
        this.messages = messages;
        this.names = names;
        this.times = times;
    }

    String say(Locale locale, String key, @Nullable Object... values) {
        return messages.getMessage(key, values, locale);
    }

    public String name(Metric metric, Locale locale) {
        return say(locale, "activity." + metric.key());
    }

    public String figure(@Nullable Long figure, Metric metric, Locale locale) {
        return figure == null ? "–" : unit(figure, metric, locale);
    }

    private String unit(long figure, Metric metric, Locale locale) {
        return switch (metric.unit()) {
            case MINUTES -> times.of(figure, null, locale);
            case PERCENT -> say(locale, "activity.percent", figure);
            case COUNT, DIFFERENT -> say(locale, "reports.number", figure);
        };
    }

    /// With its sign; empty when nothing changed.
    public String change(@Nullable Long by, Metric metric, Locale locale) {
        if (by == null || by == 0) {
            return "";
        }
        String sign = by > 0 ? "+" : "−";
        return metric.unit() == Unit.PERCENT
                ? sign + say(locale, "insights.points", Math.abs(by))
                : sign + unit(Math.abs(by), metric, locale);
    }

    /// `Tom Chen 12 → 30; Lisa Brandt 4 → 9`
    public String causes(Change change, Locale locale) {
        List<String> all = change.causes().stream()
                .map(cause -> cause(cause, change.metric(), locale))
                .toList();
        return String.join(say(locale, "reports.and"), all);
    }

    private String cause(Cause cause, Metric metric, Locale locale) {
        return say(
                locale,
                "reports.cause",
                cause.label(),
                figure(cause.before(), metric, locale),
                figure(cause.now(), metric, locale));
    }

    /// `+2 mail that arrived after the month was frozen`
    public String causes(Corrected corrected, Locale locale) {
        List<String> all = corrected.causes().entrySet().stream()
                .map(one -> say(
                        locale,
                        "reports.corrected.cause",
                        say(locale, "activity.cause." + one.getKey().key()),
                        one.getValue() == 0 ? "±" : String.format(Locale.ROOT, "%+d", one.getValue())))
                .toList();
        return String.join(say(locale, "reports.and"), all);
    }

    /// Whose work it is.
    public String scope(Scope scope, Locale locale) {
        return switch (scope.kind()) {
            case REP -> names.displayNameOf(scope.name());
            case TEAM -> say(locale, "reports.team", scope.name());
            case COMPANY -> say(locale, "reports.company");
        };
    }

    /// `Week of 9 November 2026`, `October 2026`, `3rd quarter of 2026`
    public String period(Rhythm rhythm, LocalDate start, Locale locale) {
        return switch (rhythm) {
            case WEEK -> say(locale, "reports.period.week", day(start, locale));
            case MONTH ->
                DateTimeFormatter.ofPattern(say(locale, "reports.month.format"), locale)
                        .format(start);
            case QUARTER ->
                say(
                        locale,
                        "reports.period.quarter",
                        (start.getMonthValue() + 2) / 3,
                        Integer.toString(start.getYear()));
        };
    }

    public String period(Subject subject, Locale locale) {
        return period(subject.rhythm(), subject.start(), locale);
    }

    public String title(Subject subject, Locale locale) {
        return say(locale, "reports.of", scope(subject.scope(), locale), period(subject, locale));
    }

    public String month(LocalDate month, Locale locale) {
        return period(Rhythm.MONTH, month, locale);
    }

    public String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern(say(locale, "date.day"), locale).format(day);
    }

    /// What the period is compared with, and how much was worked in either.
    public String basis(Report report, Locale locale) {
        return say(
                locale,
                "reports.basis",
                period(report.subject().before(), locale),
                report.days().now(),
                report.days().before());
    }

    /// Whether its figures still follow the mail; empty for a week.
    public String frozen(Report report, Locale locale) {
        return report.frozen().of() == 0
                ? ""
                : say(
                        locale,
                        "reports.frozen",
                        report.frozen().months(),
                        report.frozen().of());
    }
}
