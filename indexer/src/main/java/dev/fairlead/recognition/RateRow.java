package dev.fairlead.recognition;

import dev.fairlead.recognition.RateToken.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of a rate mail, or one row of a table that is read like a line.
///
/// @param start offset in the folded text; `end` is exclusive
record RateRow(Sheet sheet, int start, int end, List<RateToken> tokens, List<Sheet.Spot> spots) {

    boolean has(RateWord word) {
        return tokens.stream().anyMatch(token -> token.word() == word);
    }

    boolean has(Kind kind) {
        return tokens.stream().anyMatch(token -> token.is(kind));
    }

    /// First port of the line with this role.
    @Nullable
    String port(String role) {
        return spots.stream()
                .map(Sheet.Spot::mention)
                .filter(mention ->
                        mention.type() == MentionType.PORT && mention.role().equals(role) && mention.score() > 0.5)
                .map(Mention::value)
                .findFirst()
                .orElseGet(() -> role.equals("pod") ? shortPort() : null);
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
