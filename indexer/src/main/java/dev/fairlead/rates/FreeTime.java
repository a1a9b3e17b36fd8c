package dev.fairlead.rates;

import dev.fairlead.amounts.RateWord;
import dev.fairlead.ratelines.RateRow;
import dev.fairlead.ratelines.RateToken;
import dev.fairlead.ratelines.RateToken.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Days a container may stay without charge: `14 DEM / 7 DET`, `FT 14 days combined`, `免堆期10天 免箱期14天`.
///
/// @param first the first number named
record FreeTime(
        int first, @Nullable Integer demurrage, @Nullable Integer detention, boolean combined) {

    private static final int MOST_DAYS = 90;
    private static final int REACH = 8;

    static @Nullable FreeTime of(RateRow row) {
        List<RateToken> tokens = row.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).word() == RateWord.FREE) {
                FreeTime found = around(row, i);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private static @Nullable FreeTime around(RateRow row, int cue) {
        List<RateToken> tokens = row.tokens();
        Integer first = null;
        Integer demurrage = null;
        Integer detention = null;
        // "14 days free": the figure may stand in front
        int from = isDays(tokens, cue - 1) ? cue - (tokens.get(cue - 1).is(Kind.NUMBER) ? 1 : 2) : cue + 1;
        for (int i = from; i < Math.min(tokens.size(), cue + REACH); i++) {
            if (isNumber(tokens.get(i)) && isMeant(row, cue, i)) {
                int days = tokens.get(i).number().intValue();
                first = first == null ? Integer.valueOf(days) : first;
                RateWord of = kind(row, i);
                demurrage = of == RateWord.DEMURRAGE ? Integer.valueOf(days) : demurrage;
                detention = of == RateWord.DETENTION ? Integer.valueOf(days) : detention;
            }
        }
        return first == null ? null : new FreeTime(first, demurrage, detention, row.has(RateWord.COMBINED));
    }

    private static boolean isDays(List<RateToken> tokens, int index) {
        return index > 0
                && (isNumber(tokens.get(index))
                        || tokens.get(index).value().equals("DAY") && isNumber(tokens.get(index - 1)));
    }

    private static boolean isNumber(RateToken token) {
        return token.is(Kind.NUMBER)
                && token.isAtLeast(1)
                && !token.isAtLeast(MOST_DAYS)
                && token.end() - token.start() <= 2;
    }

    /// "feel free to book 2" speaks of no days.
    private static boolean isMeant(RateRow row, int cue, int number) {
        List<RateToken> tokens = row.tokens();
        RateToken word = tokens.get(cue);
        boolean vague = row.sheet().slice(word.start(), word.end()).equals("FREE");
        boolean days = number + 1 < tokens.size()
                && (tokens.get(number + 1).value().equals("DAY") || named(tokens.get(number + 1)) != RateWord.NONE);
        boolean money = number > 0 && tokens.get(number - 1).is(Kind.CURRENCY);
        return !money && (days || !vague && number - cue <= 5 || isList(tokens, number));
    }

    private static boolean isList(List<RateToken> tokens, int number) {
        return number > 1 && tokens.get(number - 1).isMark("/+") && isNumber(tokens.get(number - 2));
    }

    /// Demurrage or detention, named right behind the figure or right in front of it.
    private static RateWord kind(RateRow row, int number) {
        List<RateToken> tokens = row.tokens();
        for (int i = number + 1;
                i < Math.min(tokens.size(), number + 4) && !tokens.get(i).isMark("/+,;");
                i++) {
            if (named(tokens.get(i)) != RateWord.NONE) {
                return named(tokens.get(i));
            }
        }
        for (int i = number - 1; i >= Math.max(0, number - 3) && !tokens.get(i).isMark("/+,;"); i--) {
            String word = row.sheet().slice(tokens.get(i).start(), tokens.get(i).end());
            if (word.contains("堆") || named(tokens.get(i)) == RateWord.DEMURRAGE) {
                return RateWord.DEMURRAGE;
            }
            if (word.contains("箱") || word.contains("柜") || named(tokens.get(i)) == RateWord.DETENTION) {
                return RateWord.DETENTION;
            }
        }
        return RateWord.NONE;
    }

    /// Both are charges, too, and the vocabulary knows them as such.
    private static RateWord named(RateToken token) {
        return switch (token.word()) {
            case DEMURRAGE, DETENTION -> token.word();
            default ->
                switch (token.is(Kind.CHARGE) ? token.value() : "") {
                    case "DEM" -> RateWord.DEMURRAGE;
                    case "DET" -> RateWord.DETENTION;
                    default -> RateWord.NONE;
                };
        };
    }
}
