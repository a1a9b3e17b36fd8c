package dev.fairlead.validity;

import dev.fairlead.amounts.RateWord;
import dev.fairlead.dates.DateText;
import dev.fairlead.mentions.Scan;
import dev.fairlead.ratelines.RateRow;
import dev.fairlead.ratelines.RateToken;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// From when to when prices hold where a word announces it: "valid till", "rates are kept until", 有效期至.
public final class AnnouncedValidity {

    private static final int REACH = 40;
    /// More in one line is no mail of people.
    private static final int MOST_ANNOUNCEMENTS = 8;
    private static final int BRIEF = 8;
    private static final int MOST_DAYS = 366;
    private static final int REACH_OF_DEADLINE = 26;
    private static final int REACH_OF_UNTIL = 14;
    /// 远东至北欧 2026年1月15日起: the day behind such a character stands right behind it, or the character joins places.
    private static final int REACH_OF_JOINT = 2;

    private AnnouncedValidity() {}

    /// What the words of a line announce; null when nothing is.
    ///
    /// @param priced the line has amounts, so that a bare "until" speaks of them
    public static @Nullable Validity of(RateRow row, LocalDate sent, boolean priced) {
        Validity found = NamedPeriod.in(row, sent);
        if (found != null) {
            return found;
        }
        List<RateToken> tokens = row.tokens();
        HoldSigns holds = new HoldSigns(row, priced);
        int announcements = 0;
        for (int i = 0; i < tokens.size() && announcements < MOST_ANNOUNCEMENTS; i++) {
            RateToken token = tokens.get(i);
            announcements += isAnnouncement(token) ? 1 : 0;
            Validity next = switch (token.word()) {
                case VALID ->
                    OtherDays.areValid(row, i) || isFollowedBy(RateWord.VALID_FROM, tokens, i)
                            ? null
                            : announced(row, i, sent);
                case VALID_FROM ->
                    isFollowedBy(RateWord.UNTIL, tokens, i) ? null : ValidFrom.announced(row, token, sent);
                case UNTIL ->
                    (priced || found != null || begins(tokens, i) || holds.isSaidBefore(i) || holds.isOfSailings(i))
                                    && !OtherDays.areOfBoxes(tokens, i)
                                    && !OtherDays.areOfMove(row, token)
                                    && (holds.isLine()
                                            || holds.isOfSailings(i)
                                            || !OtherDays.areDeadline(row, token.start()))
                            ? until(row, token, sent)
                            : null;
                case HOLD -> isFixed(tokens, i) ? announced(row, i, sent) : null;
                default ->
                    holds.isDeadline(i)
                            ? ending(DayBeside.behind(row, token.end(), sent, REACH_OF_DEADLINE))
                            : ValidFrom.beside(row, token, sent, priced);
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
    public static @Nullable Validity answer(RateRow row, LocalDate sent) {
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

    private static boolean isAnnouncement(RateToken token) {
        return switch (token.word()) {
            case VALID, VALID_FROM, UNTIL -> true;
            default -> false;
        };
    }

    /// `即日起至11月30日`, `effective till`, "for sailings as of"
    private static boolean isFollowedBy(RateWord word, List<RateToken> tokens, int index) {
        return index + 1 < tokens.size() && tokens.get(index + 1).word() == word;
    }

    /// "good for 30 days from 20 November"
    private static @Nullable Validity counted(RateRow row, int index, LocalDate sent) {
        List<RateToken> tokens = row.tokens();
        int figure = index + 1;
        while (figure < tokens.size() && tokens.get(figure).word() == RateWord.LINK) {
            figure++;
        }
        if (figure + 3 >= tokens.size()
                || !tokens.get(figure).is(RateToken.Kind.NUMBER)
                || !tokens.get(figure + 1).value().equals("DAY")
                || tokens.get(figure).isAtLeast(MOST_DAYS)) {
            return null;
        }
        DateText from = DayBeside.behind(row, tokens.get(figure + 1).end(), sent, REACH_OF_UNTIL);
        boolean said = tokens.get(figure + 2).word() == RateWord.LINK
                || tokens.get(figure + 2).word() == RateWord.VALID_FROM;
        return from == null || from.from() != null || !said
                ? null
                : new Validity(
                        from.to(),
                        from.to().plusDays(tokens.get(figure).number().intValue()));
    }

    private static @Nullable Validity announced(RateRow row, int index, LocalDate sent) {
        RateToken cue = row.tokens().get(index);
        Validity counted = counted(row, index, sent);
        if (counted != null) {
            return counted;
        }
        boolean brief =
                cue.end() - cue.start() <= 4 && Scan.isLetter(row.sheet().text().charAt(cue.start()));
        DateText date = DayBeside.behind(row, cue.end(), sent, brief ? BRIEF : REACH);
        if (date == null) {
            date = DayBeside.before(row, cue.start(), sent, 8);
        }
        // "valid for 7 days" names no day: counted from when is not said
        return date == null ? null : new Validity(date.from(), date.to());
    }

    /// `到11月30日`, `12/9截止`
    private static @Nullable Validity until(RateRow row, RateToken cue, LocalDate sent) {
        boolean inFront = "前止".indexOf(row.sheet().text().charAt(cue.start())) >= 0;
        DateText date = inFront ? DayBeside.before(row, cue.start(), sent, 1) : null;
        boolean joint =
                cue.end() - cue.start() == 1 && "至到".indexOf(row.sheet().text().charAt(cue.start())) >= 0;
        date = date == null ? DayBeside.behind(row, cue.end(), sent, joint ? REACH_OF_JOINT : REACH_OF_UNTIL) : date;
        if (date == null && "前止为截之".indexOf(row.sheet().text().charAt(cue.start())) >= 0) {
            date = DayBeside.before(row, cue.start(), sent, 1);
        }
        return ending(date);
    }

    private static @Nullable Validity ending(@Nullable DateText date) {
        return date == null ? null : new Validity(date.from(), date.to());
    }
}
