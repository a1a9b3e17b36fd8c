package dev.fairlead.validity;

import dev.fairlead.amounts.RateWord;
import dev.fairlead.dates.DateText;
import dev.fairlead.dates.DaySigns;
import dev.fairlead.mentions.Mention;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mentions.Months;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.ratelines.RateRow;
import dev.fairlead.ratelines.RateToken;
import dev.fairlead.text.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Until when an offer stands that no word announces: an end of time in a mail of prices that belongs to nothing else.
///
/// "Commit by 27/11 and it sticks", "can be accepted up to and including 11 December", 最晚定到11月27号,
/// 12月31日晚24时失效. What closes, arrives, is free of charge, ready, collected or paid until a day has it for itself.
public final class OpenEnd {

    private static final int MOST_BETWEEN = 4;
    private static final int REACH_BEHIND = 8;
    private static final int SHORTEST_SPAN = 2;
    /// More days are no line of people.
    private static final int MOST_DAYS = 12;

    private static final Set<String> ENDS = Set.of("BY", "BEFORE", "B4", "AFTER", "LATEST");
    private static final Set<String> FILLERS = Set.of(
            "AND", "INCLUDING", "INCL", "INCLUSIVE", "THE", "THIS", "COMING", "NEXT", "LATEST", "AT", "ON", "OF");
    private static final Set<String> OWNERS = Words.set("""
            READY LAYCAN STUFFING STUFFED GATE PICKUP PICK DELIVER DELIVERY DELIVERED COLLECT COLLECTION RETURN
            RETURNED RECEIVING ISSUED DATED INVOICE PAY PAID PAYMENT TENDER SUBMIT SUBMITTED SUBMISSION SI VGM
            DOC DOCS DRAFT STORAGE CLAIM UPLIFT FLIGHT LOADED ARRIVE ARRIVED ARRIVING REACH REVERT REPLY
            INSPECTION FUMIGATION APPROVE AMEND AMENDMENT CARGO GOODS MEETING CALL HOLIDAY L/C LICENCE LICENSE
            CERTIFICATE CONTRACT DELAY DELAYED POSTPONED
            """);
    private static final List<String> CHINESE_OWNERS = List.of(
            "截", "到港", "抵", "免", "提柜", "提箱", "还柜", "还箱", "提空", "还空", "付", "送货", "进仓", "到厂", "装柜", "装箱", "货好", "备货",
            "出货", "补料", "提单", "投标", "递交", "账单", "发票", "放假", "信用证", "报关", "清关", "到货", "交货", "滞", "推迟", "延迟", "延误", "拖班",
            "改期", "期望", "希望", "预计", "计划");
    private static final List<String> CHINESE_ENDS = List.of("前", "失效", "作废", "截止", "为止", "止", "过期", "到期");

    private final RateRow row;
    private final List<RateToken> tokens;
    private final String text;
    private final LocalDate sent;

    private OpenEnd(RateRow row, LocalDate sent) {
        this.row = row;
        this.tokens = row.tokens();
        this.text = row.sheet().text();
        this.sent = sent;
    }

    /// Whether the mail may offer something: one with the number of a box or a bill speaks of what is under way.
    public static boolean mayBeIn(Sheet sheet) {
        for (Sheet.Spot spot : sheet.spots()) {
            switch (spot.mention().type()) {
                case CONTAINER, BL, AWB -> {
                    return false;
                }
                default -> {}
            }
        }
        return true;
    }

    /// Whether a line may say so: there is a day in it, or a word of ends.
    public static boolean mayBeIn(RateRow row) {
        return row.has(RateToken.Kind.DATE) || row.has(RateWord.UNTIL);
    }

    /// The first of these lines that says so; null when none does.
    public static @Nullable Validity in(List<RateRow> rows, LocalDate sent) {
        for (RateRow row : rows) {
            Validity end = new OpenEnd(row, sent).find();
            if (end != null) {
                return end;
            }
        }
        return null;
    }

    private @Nullable Validity find() {
        int days = 0;
        for (int i = 0; i < tokens.size() && days < MOST_DAYS; i++) {
            DateText.Span span = spanAt(i);
            if (span != null) {
                days++;
                if (isOffered(i, span) && !isOwned(i, span)) {
                    return new Validity(span.date().from(), span.date().to());
                }
            }
        }
        return null;
    }

    private DateText.@Nullable Span spanAt(int index) {
        RateToken token = tokens.get(index);
        if (token.date() != null) {
            return token.date();
        }
        boolean word = token.is(RateToken.Kind.OTHER) || token.is(RateToken.Kind.NUMBER);
        boolean behindEnd = word && DaySigns.at(text, token.start()) && isEndInFront(index);
        return behindEnd ? DateText.spanAt(text, token.start(), sent) : null;
    }

    /// A word of ends in front or behind, or days from one to another.
    private boolean isOffered(int index, DateText.Span span) {
        LocalDate from = span.date().from();
        boolean days = from != null
                && !from.plusDays(SHORTEST_SPAN).isAfter(span.date().to())
                && !span.date().isMonth()
                && !isList(tokens.get(index).start(), span.end());
        return days && !row.has(RateWord.PREVIOUS) || isEndInFront(index) || isEndBehind(span.end());
    }

    /// `ETD 24/26-JUL`: two days, not all from the one to the other.
    private boolean isList(int from, int to) {
        int day = Scan.digitsEnd(text, from);
        int other = day < to && text.charAt(day) == '/' ? Scan.digitsEnd(text, day + 1) : day;
        return other > day && Scan.digits(text, other, to) == 0;
    }

    private boolean isEndInFront(int index) {
        if (text.startsWith("B4 ", tokens.get(index).start() - 3)) {
            return true;
        }
        for (int i = index - 1; i >= Math.max(0, index - MOST_BETWEEN); i--) {
            RateToken token = tokens.get(i);
            boolean chinese = token.end() <= text.length() && Scan.isChinese(text.charAt(token.start()));
            if (token.word() == RateWord.UNTIL) {
                return !chinese || "前止".indexOf(text.charAt(token.start())) < 0;
            }
            // a sign or a Chinese character is none of the words below
            boolean word = token.is(RateToken.Kind.OTHER) && token.value().length() > 1;
            if (word && ENDS.contains(token.value()) && !token.isOther("LATEST")) {
                return true;
            }
            if (token.isOther("TO")) {
                return i > 0 && tokens.get(i - 1).is(RateToken.Kind.OTHER) && !isPlace(tokens.get(i - 1));
            }
            boolean filler = token.word() == RateWord.AND
                    || token.word() == RateWord.INCLUDED
                    || word && FILLERS.contains(token.value())
                    || token.is(RateToken.Kind.OTHER) && isDayOfWeek(token)
                    || token.isMark("(,.");
            if (!filler) {
                return false;
            }
        }
        return false;
    }

    private boolean isDayOfWeek(RateToken token) {
        return Months.skipDay(text, token.start()) > token.start();
    }

    private boolean isPlace(RateToken token) {
        return row.sheet().hitAt(token.start()) != null;
    }

    /// 12月31日晚24时失效, (11/29)24点前: a clock may stand between.
    private boolean isEndBehind(int end) {
        int at = end;
        int limit = Math.min(row.end(), end + REACH_BEHIND);
        while (at < limit && (Scan.isDigit(text.charAt(at)) || "日号晚上下午点时:) ".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        for (String word : CHINESE_ENDS) {
            if (text.startsWith(word, at)) {
                return !OtherDays.areDeadline(row, at);
            }
        }
        return false;
    }

    /// Another word of the clause has the day, or another reader knows what it is.
    private boolean isOwned(int index, DateText.Span span) {
        int start = index;
        while (start > 0 && !isTurn(tokens.get(start - 1))) {
            start--;
        }
        int end = index;
        while (end < tokens.size()
                && !isTurn(tokens.get(end))
                && !tokens.get(end).isMark("(")) {
            end++;
        }
        for (int i = start; i < end; i++) {
            boolean said = tokens.get(i).start() >= span.end() && isEndBehind(span.end());
            if (!said && isOwner(tokens.get(i))) {
                return true;
            }
        }
        int from = tokens.get(start).start();
        int to = end < tokens.size() ? tokens.get(end).start() : row.end();
        return hasChineseOwner(from, to) || hasRole(tokens.get(index).start(), span.end());
    }

    private static boolean isTurn(RateToken token) {
        return token.isMark(",;。|!?、.");
    }

    private static boolean isOwner(RateToken token) {
        return switch (token.word()) {
            case CLOSES, ARRIVES, FREE, DEMURRAGE, DETENTION, COMBINED, PREVIOUS, NO_PRICE -> true;
            default -> token.is(RateToken.Kind.OTHER) && OWNERS.contains(token.value());
        };
    }

    private boolean hasChineseOwner(int from, int to) {
        String clause = text.substring(from, Math.max(from, to));
        if (!Scan.hasChinese(clause)) {
            return false;
        }
        for (String owner : CHINESE_OWNERS) {
            if (clause.contains(owner)) {
                return true;
            }
        }
        return false;
    }

    /// ETA, closing and the like, as the reader of dates has noted.
    private boolean hasRole(int from, int to) {
        for (Sheet.Spot spot : row.spots()) {
            Mention mention = spot.mention();
            if (mention.type() == MentionType.DATE && spot.from() < to && spot.to() > from) {
                return !mention.role().isEmpty() && !mention.role().equals("etd");
            }
        }
        return false;
    }
}
