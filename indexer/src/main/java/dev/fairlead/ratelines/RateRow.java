package dev.fairlead.ratelines;

import dev.fairlead.amounts.RateWord;
import dev.fairlead.mentions.Mention;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.ratelines.RateToken.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of a rate mail, or one row of a table that is read like a line.
///
/// @param start offset in the folded text; `end` is exclusive
/// @param words bits of the words of prices in it, `kinds` of the kinds of its tokens
public record RateRow(
        Sheet sheet, int start, int end, List<RateToken> tokens, List<Sheet.Spot> spots, long words, int kinds) {

    /// Tokens of a speaker's name and the colon behind it.
    public static final int MOST_NAMES = 6;

    public static RateRow of(Sheet sheet, int start, int end, List<RateToken> tokens, List<Sheet.Spot> spots) {
        long words = 0;
        int kinds = 0;
        for (RateToken token : tokens) {
            words |= 1L << token.word().ordinal();
            kinds |= 1 << token.kind().ordinal();
        }
        return new RateRow(sheet, start, end, tokens, spots, words, kinds);
    }

    public boolean has(RateWord word) {
        return (words & 1L << word.ordinal()) != 0;
    }

    public boolean has(Kind kind) {
        return (kinds & 1 << kind.ordinal()) != 0;
    }

    public boolean names(MentionType type) {
        for (Sheet.Spot spot : spots) {
            if (spot.mention().type() == type) {
                return true;
            }
        }
        return false;
    }

    /// Whether a line has a figure and what makes a price of it: a currency, box, unit or weight, or a list or
    /// sum of figures.
    ///
    /// @param ordered the lines above say what amounts beside each other are for
    public boolean mayHavePrices(boolean ordered) {
        if (!has(Kind.NUMBER)) {
            return false;
        }
        if (ordered || has(Kind.CARRIER) || has(Kind.CURRENCY) || has(Kind.BOX) || has(Kind.UNIT) || has(Kind.BREAK)) {
            return true;
        }
        if (isAnswer() || isPortWithFigure()) {
            return true;
        }
        for (RateToken token : tokens) {
            if (token.isMark("/=") || BoxWords.unitBox(token) != null) {
                return true;
            }
        }
        return false;
    }

    /// `* New York 3,250`: one more of a list of ports.
    private boolean isPortWithFigure() {
        int last = tokens.size() - 1;
        return last > 0
                && last <= 3
                && tokens.get(last).is(Kind.NUMBER)
                && tokens.get(last - 1).is(Kind.PORT);
    }

    /// `阿美：100`: a figure is all that is said.
    private boolean isAnswer() {
        int last = tokens.size() - 1;
        return last <= MOST_NAMES
                && tokens.get(last).is(Kind.NUMBER)
                && (last == 0 || tokens.get(last - 1).isMark(":"));
    }

    /// First port of the line with this role.
    public @Nullable String port(String role) {
        for (Sheet.Spot spot : spots) {
            Mention mention = spot.mention();
            if (mention.type() == MentionType.PORT && mention.role().equals(role) && mention.score() > 0.5) {
                return mention.value();
            }
        }
        return role.equals("pod") && has(Kind.PORT) ? shortPort() : null;
    }

    /// A port that only its place in front of prices shows.
    private @Nullable String shortPort() {
        for (RateToken token : tokens) {
            if (token.is(Kind.PORT) && !isNoted(token.start())) {
                return token.value();
            }
        }
        return null;
    }

    private boolean isNoted(int start) {
        for (Sheet.Spot spot : spots) {
            if (spot.from() == start) {
                return true;
            }
        }
        return false;
    }
}
