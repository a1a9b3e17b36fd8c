package dev.fairlead.validity;

import dev.fairlead.amounts.RateWord;
import dev.fairlead.dates.DateText;
import dev.fairlead.mentions.Scan;
import dev.fairlead.ratelines.RateRow;
import dev.fairlead.ratelines.RateToken;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The period of a title, which no word announces.
public final class TitlePeriod {

    /// When the goods are to be loaded, and when a ship may come.
    private static final List<String> CARGO_DATES = List.of("受载", "预计", "期望", "货好", "LAYCAN", "LAY/CAN");

    private TitlePeriod() {}

    /// A period that stands in a title without a word that announces it: `【12月上半月】`, `FAK 1-15 DEC`.
    public static @Nullable Validity of(RateRow row, LocalDate sent) {
        boolean otherwise = row.has(RateWord.ARRIVES)
                || row.has(RateWord.CLOSES)
                || row.has(RateWord.TRANSIT)
                || row.has(RateWord.FREE)
                || row.has(RateWord.PREVIOUS);
        if (otherwise) {
            return null;
        }
        for (RateToken token : row.tokens()) {
            if (mayBePeriod(row, token)) {
                DateText.Span span = token.date() != null
                        ? token.date()
                        : DateText.spanAt(row.sheet().text(), token.start(), sent);
                if (span != null
                        && span.period()
                        && (!span.date().isMonth() || isWhole(row, span))
                        && (!row.has(RateWord.SAILS) || isWindow(span.date()))) {
                    DateText period = DayBeside.exactly(row.sheet().text(), span, sent);
                    return isCargoDate(row) ? null : new Validity(period.from(), period.to());
                }
            }
        }
        return null;
    }

    /// 船期11.24-12.07: sailings of more than a few days are those the price holds for.
    private static boolean isWindow(DateText date) {
        return date.from() != null && !date.from().plusDays(5).isAfter(date.to());
    }

    /// `December 2026`: nothing but the month.
    private static boolean isWhole(RateRow row, DateText.Span span) {
        RateToken first = row.tokens().getFirst();
        return DateText.spanAt(row.sheet().text(), first.start(), span.date().to()) != null
                && Scan.skip(row.sheet().text(), span.end(), " .]】)") >= row.end()
                && row.tokens().size() <= 3;
    }

    private static boolean isCargoDate(RateRow row) {
        String text = row.sheet().text();
        for (String word : CARGO_DATES) {
            if (text.indexOf(word, row.start(), row.end()) >= 0) {
                return true;
            }
        }
        for (RateToken token : row.tokens()) {
            if (token.isOther("READY") || token.isOther("LAYCAN")) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBePeriod(RateRow row, RateToken token) {
        return switch (token.kind()) {
            case DATE -> true;
            case OTHER ->
                token.value().length() == 1 && "#H上下本当".contains(token.value())
                        || token.value().endsWith("ST")
                        || token.value().endsWith("ND");
            default -> false;
        };
    }
}
