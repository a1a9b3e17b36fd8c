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
    private static final int BRIEF = 8;
    private static final int REACH_OF_PAPERS = 18;
    private static final List<String> PAPERS = List.of(
            "L/C",
            "LC ",
            "CREDIT",
            "LICENSE",
            "LICENCE",
            "CERTIFICATE",
            "POLICY",
            "PASSPORT",
            "VISA",
            "信用证",
            "证书",
            "包证",
            "证有效",
            "鉴定",
            "报告",
            "许可");
    private static final int REACH_OF_DEADLINE = 26;
    private static final int REACH_OF_SINCE = 16;
    private static final int REACH_OF_UNTIL = 14;
    private static final List<String> OFFERED = List.of(
            "有效", "开船", "开航", "离港", "出运", "出货", "装船", "走货", "订舱", "截关", "的船", "船期", "进港", "走", "交货", "都", "均", "用",
            "下单", "下订", "接单");

    /// What the words of a line announce; null when nothing is.
    ///
    /// @param priced the line has amounts, so that a bare "until" speaks of them
    static @Nullable Validity of(RateRow row, LocalDate sent, boolean priced) {
        Validity found = null;
        List<RateToken> tokens = row.tokens();
        HoldSigns holds = new HoldSigns(row, priced);
        int announcements = 0;
        for (int i = 0; i < tokens.size() && announcements < MOST_ANNOUNCEMENTS; i++) {
            RateToken token = tokens.get(i);
            announcements += isAnnouncement(token) ? 1 : 0;
            Validity next = switch (token.word()) {
                case VALID -> isOfPapers(row, token) || isOfFormer(tokens, i) ? null : announced(row, i, sent);
                case VALID_FROM -> isUntil(row, i) || isSince(row, token) ? null : from(beginning(row, token, sent));
                case UNTIL ->
                    (priced || found != null || begins(tokens, i) || holds.isSaidBefore(i) || holds.isOfSailings(i))
                                    && !isOfBoxes(tokens, i)
                                    && (holds.isLine() || holds.isOfSailings(i) || !isDeadline(row, token.start()))
                            ? until(row, token, sent)
                            : null;
                case HOLD -> isFixed(tokens, i) ? announced(row, i, sent) : null;
                default -> holds.isDeadline(i) ? ending(behind(row, token.end(), sent, REACH_OF_DEADLINE)) : null;
            };
            found = next == null ? found : found == null ? next : found.with(next);
        }
        return found;
    }

    /// `Fixed 01.01.2027 - 31.03.2027`
    private static boolean isFixed(List<RateToken> tokens, int index) {
        return index + 1 < tokens.size() && tokens.get(index + 1).is(RateToken.Kind.DATE);
    }

    /// The line begins with it, perhaps behind the name of who speaks: `Ahmed: till 5 Dec`.
    private static boolean begins(List<RateToken> tokens, int index) {
        return index == 0
                || index == 2 && tokens.get(1).isMark(":") && tokens.getFirst().is(RateToken.Kind.OTHER);
    }

    /// The day that a line says before anything else, as who was asked how long a price holds: `Ahmed: till 5 Dec`.
    static @Nullable Validity answer(RateRow row, LocalDate sent) {
        List<RateToken> tokens = row.tokens();
        int from = 0;
        for (int i = 0; i < Math.min(RateRow.MOST_NAMES, tokens.size()); i++) {
            from = tokens.get(i).isMark(":") ? i + 1 : from;
        }
        from += from < tokens.size() && tokens.get(from).word() == RateWord.UNTIL ? 1 : 0;
        DateText date = from < tokens.size()
                ? DateText.at(row.sheet().text(), tokens.get(from).start(), sent)
                        .orElse(null)
                : null;
        return date == null ? null : new Validity(date.from(), date.to());
    }

    /// "free time 到 11/25": until when boxes are free of charge.
    private static boolean isOfBoxes(List<RateToken> tokens, int until) {
        for (int i = Math.max(0, until - 3); i < until; i++) {
            switch (tokens.get(i).word()) {
                case FREE, DEMURRAGE, DETENTION, COMBINED, CLOSES -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /// 11月23日前安排吊柜: something else has to be done until then.
    static boolean isDeadline(RateRow row, int cue) {
        String text = row.sheet().text();
        int next = cue + 1;
        if (!text.startsWith("前", cue) || next >= row.end() || !Scan.isChinese(text.charAt(next))) {
            return false;
        }
        for (String word : OFFERED) {
            if (text.startsWith(word, next)) {
                return false;
            }
        }
        return "。、".indexOf(text.charAt(next)) < 0;
    }

    private static boolean isAnnouncement(RateToken token) {
        return switch (token.word()) {
            case VALID, VALID_FROM, UNTIL -> true;
            default -> false;
        };
    }

    /// "L/C expiry 15 Jan": papers run out, too.
    private static boolean isOfPapers(RateRow row, RateToken cue) {
        String before = row.sheet().slice(Math.max(row.start(), cue.start() - REACH_OF_PAPERS), cue.start());
        String line = row.sheet().slice(row.start(), cue.start());
        return PAPERS.stream().anyMatch(before::contains) || line.startsWith("L/C ") || line.contains(" L/C ");
    }

    /// "The present level ends on 31 December": what comes to an end is not what is offered.
    private static boolean isOfFormer(List<RateToken> tokens, int valid) {
        boolean former = false;
        for (int i = 0; i < valid; i++) {
            former |= tokens.get(i).word() == RateWord.PREVIOUS;
            former &= tokens.get(i).word() != RateWord.NOW && !tokens.get(i).isMark(",.;");
        }
        return former && tokens.get(valid).value().equals("VALID");
    }

    /// 自11/9提出至今: since when something is so, and no beginning of prices, of which 起 or a word like it is said.
    private static boolean isSince(RateRow row, RateToken cue) {
        String text = row.sheet().text();
        if (!text.startsWith("自", cue.start())) {
            return false;
        }
        for (int i = cue.end(); i < Math.min(row.end(), cue.end() + REACH_OF_SINCE); i++) {
            if ("起执生开始至到".indexOf(text.charAt(i)) >= 0) {
                return text.startsWith("至今", i) || text.startsWith("到今", i);
            }
        }
        return true;
    }

    /// `即日起至11月30日`, `effective till`
    private static boolean isUntil(RateRow row, int index) {
        return index + 1 < row.tokens().size() && row.tokens().get(index + 1).word() == RateWord.UNTIL;
    }

    /// The first of both; where it has one end only, the other may know the second: `eff. 01DEC` above, `exp 15DEC`
    /// below.
    static @Nullable Validity merge(@Nullable Validity first, @Nullable Validity other) {
        if (first == null || other == null) {
            return first == null ? other : first;
        }
        boolean begin = first.from == null && other.to == null;
        boolean end = first.to == null && other.from == null;
        Validity both = begin || end ? first.with(other) : first;
        boolean backward = both.from != null && both.to != null && both.to.isBefore(both.from);
        return backward ? first : both;
    }

    private Validity with(Validity later) {
        return new Validity(from != null ? from : later.from, to != null ? to : later.to);
    }

    private static @Nullable Validity announced(RateRow row, int index, LocalDate sent) {
        RateToken cue = row.tokens().get(index);
        boolean brief =
                cue.end() - cue.start() <= 4 && Scan.isLetter(row.sheet().text().charAt(cue.start()));
        DateText date = behind(row, cue.end(), sent, brief ? BRIEF : REACH);
        if (date == null) {
            date = before(row, cue.start(), sent, 8);
        }
        // "valid for 7 days" names no day: counted from when is not said
        return date == null ? null : new Validity(date.from(), date.to());
    }

    /// 12/1开船起执行，用到12/14: a Chinese word stands behind its day, others in front of it.
    private static @Nullable DateText beginning(RateRow row, RateToken cue, LocalDate sent) {
        boolean chinese = "执生开".indexOf(row.sheet().text().charAt(cue.start())) >= 0;
        DateText before = chinese ? before(row, cue.start(), sent, 4) : null;
        return before != null ? before : behind(row, cue.end(), sent, REACH);
    }

    private static @Nullable Validity from(@Nullable DateText date) {
        return date == null
                ? null
                : date.from() == null || isMonth(date)
                        ? new Validity(date.from() == null ? date.to() : date.from(), isMonth(date) ? date.to() : null)
                        : new Validity(date.from(), date.to());
    }

    static boolean isMonth(DateText date) {
        return date.from() != null
                && date.from().getDayOfMonth() == 1
                && date.to().plusDays(1).getDayOfMonth() == 1;
    }

    /// `到11月30日`, `12/9截止`
    private static @Nullable Validity until(RateRow row, RateToken cue, LocalDate sent) {
        boolean inFront = "前止".indexOf(row.sheet().text().charAt(cue.start())) >= 0;
        DateText date = inFront ? before(row, cue.start(), sent, 1) : null;
        date = date == null ? behind(row, cue.end(), sent, REACH_OF_UNTIL) : date;
        if (date == null && "前止为截之".indexOf(row.sheet().text().charAt(cue.start())) >= 0) {
            date = before(row, cue.start(), sent, 1);
        }
        return ending(date);
    }

    private static @Nullable Validity ending(@Nullable DateText date) {
        return date == null ? null : new Validity(date.from(), date.to());
    }

    /// The first day or period close behind, before another word takes the line over.
    private static @Nullable DateText behind(RateRow row, int from, LocalDate sent, int reach) {
        String text = row.sheet().text();
        int limit = Math.min(row.end(), from + reach);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (isStart(text, i)) {
                DateText.Span span = DateText.spanAt(text, i, sent);
                if (span != null) {
                    return exactly(text, span, sent);
                }
            }
            if ("。;;$€".indexOf(c) >= 0) {
                return null;
            }
        }
        return null;
    }

    /// 有效至12月中（12月15日）: of a part of a month the day in brackets is meant.
    private static DateText exactly(String text, DateText.Span span, LocalDate sent) {
        int open = Scan.skip(text, span.end(), "中下上旬 ");
        DateText.Span inner = span.period() && open + 1 < text.length() && text.charAt(open) == '('
                ? DateText.spanAt(text, open + 1, sent)
                : null;
        return inner != null && text.startsWith(")", inner.end()) ? inner.date() : span.date();
    }

    /// `到25号前订舱有效`
    private static @Nullable DateText before(RateRow row, int before, LocalDate sent, int gap) {
        String text = row.sheet().text();
        for (int i = Math.max(row.start(), before - REACH_BACK); i < before; i++) {
            if (isStart(text, i)) {
                DateText.Span span = DateText.spanAt(text, i, sent);
                if (span != null && span.end() <= before && isShort(text, span.end(), before, gap)) {
                    return span.date();
                }
            }
        }
        return null;
    }

    private static boolean isShort(String text, int from, int to, int gap) {
        return to - from <= gap && text.substring(from, to).indexOf('。') < 0;
    }

    private static boolean isStart(String text, int at) {
        char c = text.charAt(at);
        return Scan.isCode(c) && (at == 0 || !Scan.isCode(text.charAt(at - 1)))
                || "月本当下上第这一二三四五六七八九十".indexOf(c) >= 0 && (at == 0 || "一二三四五六七八九十".indexOf(text.charAt(at - 1)) < 0);
    }

    /// A period that stands in a title without a word that announces it: `【12月上半月】`, `FAK 1-15 DEC`.
    static @Nullable Validity period(RateRow row, LocalDate sent) {
        boolean otherwise = row.has(RateWord.ARRIVES)
                || row.has(RateWord.CLOSES)
                || row.has(RateWord.TRANSIT)
                || row.has(RateWord.FREE)
                || isCargoDate(row);
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
                        && !isMonth(span.date())
                        && (!row.has(RateWord.SAILS) || isWindow(span.date()))) {
                    return new Validity(span.date().from(), span.date().to());
                }
            }
        }
        return null;
    }

    /// 船期11.24-12.07: sailings of more than a few days are those the price holds for.
    private static boolean isWindow(DateText date) {
        return date.from() != null && !date.from().plusDays(5).isAfter(date.to());
    }

    private static boolean isCargoDate(RateRow row) {
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
