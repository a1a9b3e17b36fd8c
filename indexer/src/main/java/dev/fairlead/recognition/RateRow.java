package dev.fairlead.recognition;

import dev.fairlead.recognition.RateToken.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One line of a rate mail, or one row of a table that is read like a line.
///
/// @param start offset in the folded text; `end` is exclusive
record RateRow(
        Sheet sheet,
        int start,
        int end,
        List<RateToken> tokens,
        List<Sheet.Spot> spots,
        Set<RateWord> words,
        Set<Kind> kinds) {

    static RateRow of(Sheet sheet, int start, int end, List<RateToken> tokens, List<Sheet.Spot> spots) {
        Set<RateWord> words = EnumSet.noneOf(RateWord.class);
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (RateToken token : tokens) {
            words.add(token.word());
            kinds.add(token.kind());
        }
        return new RateRow(sheet, start, end, tokens, spots, words, kinds);
    }

    boolean has(RateWord word) {
        return words.contains(word);
    }

    boolean has(Kind kind) {
        return kinds.contains(kind);
    }

    /// First port of the line with this role.
    @Nullable
    String port(String role) {
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
        return tokens.stream()
                .filter(token -> token.is(Kind.PORT) && spots.stream().noneMatch(spot -> spot.from() == token.start()))
                .map(RateToken::value)
                .findFirst()
                .orElse(null);
    }
}
