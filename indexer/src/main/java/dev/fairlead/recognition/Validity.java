package dev.fairlead.recognition;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// From when to when a price holds; one of both at least is known.
record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {

    private static final int REACH = 40;
    private static final int REACH_BACK = 26;
    /// More in one line is no mail of people.
    private static final int MOST_ANNOUNCEMENTS = 8;

    /// What the words of a line announce; null when nothing is.
    ///
    /// @param priced the line has amounts, so that a bare "until" speaks of them
    static @Nullable Validity of(RateRow row, LocalDate sent, boolean priced) {
        Validity found = null;
        List<RateToken> tokens = row.tokens();
        int announcements = 0;
        for (int i = 0; i < tokens.size() && announcements < MOST_ANNOUNCEMENTS; i++) {
            RateToken token = tokens.get(i);
            announcements += isAnnouncement(token) ? 1 : 0;
            Validity next = switch (token.word()) {
                case VALID -> announced(row, i, sent);
                case VALID_FROM -> from(behind(row, token.end(), sent, REACH));
                case UNTIL -> priced || found != null ? until(behind(row, token.end(), sent, 6)) : null;
                default -> null;
            };
            found = next == null ? found : found == null ? next : found.with(next);
        }
        return found;
    }

    private static boolean isAnnouncement(RateToken token) {
        return switch (token.word()) {
            case VALID, VALID_FROM, UNTIL -> true;
            default -> false;
        };
    }

    private Validity with(Validity later) {
        return new Validity(from != null ? from : later.from, to != null ? to : later.to);
    }

    private static @Nullable Validity announced(RateRow row, int index, LocalDate sent) {
        RateToken cue = row.tokens().get(index);
        DateText date = behind(row, cue.end(), sent, REACH);
        if (date == null) {
            date = before(row, cue.start(), sent);
        }
        return date == null ? null : new Validity(date.from(), date.to());
    }

    private static @Nullable Validity from(@Nullable DateText date) {
        return date == null
                ? null
                : date.from() == null || isMonth(date)
                        ? new Validity(date.from() == null ? date.to() : date.from(), isMonth(date) ? date.to() : null)
                        : new Validity(date.from(), date.to());
    }

    private static boolean isMonth(DateText date) {
        return date.from() != null
                && date.from().getDayOfMonth() == 1
                && date.to().plusDays(1).getDayOfMonth() == 1;
    }

    private static @Nullable Validity until(@Nullable DateText date) {
        return date == null ? null : new Validity(date.from(), date.to());
    }

    /// The first day or period close behind, before another word takes the line over.
    private static @Nullable DateText behind(RateRow row, int from, LocalDate sent, int reach) {
        String text = row.sheet().text();
        int limit = Math.min(row.end(), from + reach);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (isStart(text, i)) {
                DateText date = DateText.at(text, i, sent).orElse(null);
                if (date != null) {
                    return date;
                }
            }
            if ("。;;$€".indexOf(c) >= 0) {
                return null;
            }
        }
        return null;
    }

    /// `到25号前订舱有效`
    private static @Nullable DateText before(RateRow row, int before, LocalDate sent) {
        String text = row.sheet().text();
        for (int i = Math.max(row.start(), before - REACH_BACK); i < before; i++) {
            if (isStart(text, i)) {
                DateText.Span span = DateText.spanAt(text, i, sent);
                if (span != null && span.end() <= before && isShort(text, span.end(), before)) {
                    return span.date();
                }
            }
        }
        return null;
    }

    private static boolean isShort(String text, int from, int to) {
        return to - from <= 8 && text.substring(from, to).indexOf('。') < 0;
    }

    private static boolean isStart(String text, int at) {
        char c = text.charAt(at);
        return Scan.isCode(c) && (at == 0 || !Scan.isCode(text.charAt(at - 1))) || "月本当下上第这".indexOf(c) >= 0;
    }

    /// A period that stands in a title without a word that announces it: `【12月上半月】`, `FAK 1-15 DEC`.
    static @Nullable Validity period(RateRow row, LocalDate sent) {
        boolean otherwise = row.tokens().stream().anyMatch(token -> switch (token.word()) {
            case SAILS, ARRIVES, CLOSES, TRANSIT, FREE -> true;
            default -> token.isOther("READY") || token.isOther("LAYCAN");
        });
        if (otherwise) {
            return null;
        }
        String text = row.sheet().text();
        int limit = Math.min(row.end(), row.start() + 160);
        for (int i = row.start(); i < limit; i++) {
            if (isStart(text, i)) {
                DateText.Span span = DateText.spanAt(text, i, sent);
                if (span != null && span.period() && !isMonth(span.date())) {
                    return new Validity(span.date().from(), span.date().to());
                }
            }
        }
        return null;
    }
}
