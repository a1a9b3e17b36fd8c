package dev.fairlead.activity;

import dev.fairlead.figures.Grain;
import dev.fairlead.figures.Metric;
import dev.fairlead.frame.PersonNames;
import dev.fairlead.officehours.SpokenTimes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/// Rows of figures as a page shows them: said in words once, as a page has hundreds.
@Component
class FigureTable {

    private final SpokenTimes times;
    private final PersonNames names;
    private final MessageSource words;

    FigureTable(SpokenTimes times, PersonNames names, MessageSource words) {
        this.times = times;
        this.names = names;
        this.words = words;
    }

    /// @param href of the mails behind it, null where there is nothing to open
    /// @param delta by what it changed since it was frozen, empty where it did not
    public record Cell(String text, @Nullable String href, String delta) {}

    public record Line(String rep, String name, LocalDate period, boolean frozen, List<Cell> cells) {}

    /// @param link to what is behind a figure, without what differs from cell to cell
    List<Line> lines(List<ActivityRow> rows, List<Metric> metrics, Grain grain, UriComponentsBuilder link) {
        List<Line> lines = new ArrayList<>(rows.size());
        for (ActivityRow row : rows) {
            String opens = link.cloneBuilder()
                    .queryParam("rep", row.rep())
                    .queryParam("from", row.period())
                    .queryParam("to", grain.endOf(row.period()))
                    .queryParam("grain", grain.key())
                    .encode()
                    .toUriString();
            lines.add(new Line(
                    row.rep(),
                    names.displayNameOf(row.rep()),
                    row.period(),
                    row.frozen() != null,
                    metrics.stream().map(metric -> cell(row, metric, opens)).toList()));
        }
        return lines;
    }

    private Cell cell(ActivityRow row, Metric metric, String opens) {
        Long figure = row.figure(metric);
        Long delta = row.delta(metric);
        boolean something = figure != null && (figure > 0 || metric.isMinutes());
        return new Cell(
                figure == null ? "–" : said(metric, figure, row.rep()),
                something ? opens + "&metric=" + metric.key() : null,
                delta == null || delta == 0 ? "" : (delta > 0 ? "+" : "") + delta);
    }

    private String said(Metric metric, long figure, String rep) {
        return switch (metric.unit()) {
            case MINUTES -> times.of(figure, rep);
            case PERCENT ->
                words.getMessage("activity.percent", new Object[] {figure}, LocaleContextHolder.getLocale());
            case COUNT, DIFFERENT -> grouped(figure);
        };
    }

    /// `12 345`
    private static String grouped(long figure) {
        StringBuilder text = new StringBuilder(Long.toString(figure));
        for (int i = text.length() - 3; i > 0; i -= 3) {
            text.insert(i, '\u00a0');
        }
        return text.toString();
    }
}
