package dev.fairlead.rates;

import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.ratelines.RateRow;
import dev.fairlead.ratelines.RateToken;
import dev.fairlead.ratelines.RateToken.Kind;
import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The carrier that a line names: behind a label as it stands, otherwise one of the vocabulary.
final class RowCarrier {

    private RowCarrier() {}

    static @Nullable String of(RateRow row) {
        int first = row.sheet().firstHitFrom(row.start());
        List<Hit> hits = row.sheet().hits();
        for (int i = first; i < hits.size() && hits.get(i).start() < row.end(); i++) {
            if (hits.get(i).cue() == Cue.CARRIER) {
                String named = labelled(row, hits.get(i).end());
                if (named != null) {
                    return named;
                }
            }
        }
        if (!row.has(Kind.CARRIER)) {
            return null;
        }
        for (RateToken token : row.tokens()) {
            if (token.is(Kind.CARRIER) && !isSentence(row, token)) {
                return token.value();
            }
        }
        return null;
    }

    /// `ONE` in a line all of capitals is a word.
    private static boolean isSentence(RateRow row, RateToken token) {
        Sheet sheet = row.sheet();
        return sheet.vocabulary().isEverydayWord(sheet.slice(token.start(), token.end()))
                && sheet.isCapitals(row.start(), row.end())
                && row.end() - row.start() > 40;
    }

    private static @Nullable String labelled(RateRow row, int from) {
        String text = row.sheet().text();
        int at = Scan.skip(text, from, " :-=\t\n");
        for (RateToken token : row.tokens()) {
            if (token.start() == at && token.is(Kind.CARRIER)) {
                return token.value();
            }
        }
        Hit hit = row.sheet().hitAt(at);
        Term fleet = hit == null ? null : hit.as(Term.Kind.FLEET);
        if (fleet != null && !fleet.value().isEmpty()) {
            // `carrier WAN HAI`: what its ships' names begin with.
            return fleet.value();
        }
        if (at >= row.end() || text.substring(from, at).indexOf(':') < 0) {
            return null;
        }
        int stop = at;
        while (stop < row.end() && stop - at < 40 && ",;|()。\t\n".indexOf(text.charAt(stop)) < 0) {
            stop++;
        }
        String written = text.substring(at, stop).strip();
        return written.isEmpty() ? null : written;
    }
}
