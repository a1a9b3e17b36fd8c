package dev.fairlead.recognition;

import dev.fairlead.recognition.RateToken.Kind;
import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a line says besides amounts.
final class RowFacts {

    private final RateRow row;
    private final List<RateToken> tokens;
    private final LocalDate sent;

    RowFacts(RateRow row, LocalDate sent) {
        this.row = row;
        this.tokens = row.tokens();
        this.sent = sent;
    }

    /// @param priced the line has amounts
    RateContext read(boolean priced) {
        if (tokens.isEmpty()) {
            return RateContext.EMPTY;
        }
        List<String> boxes = tokens.stream()
                .filter(token -> token.is(Kind.BOX))
                .map(RateToken::value)
                .toList();
        boolean one = boxes.stream().distinct().count() == 1;
        FreeTime free = FreeTime.of(row);
        return new RateContext(
                carrier(),
                row.port("pol"),
                row.port("pod"),
                Validity.of(row, sent, priced),
                priced && !isTitle() ? null : Validity.period(row, sent),
                free == null ? null : free.first(),
                terms(free),
                one ? boxes.getFirst() : null,
                priced || boxes.size() < 2 || boxes.size() > 4 ? null : boxes,
                declaredCurrency(),
                priced ? null : heading(),
                priced ? null : kindOfHeading());
    }

    /// A line that also names a lane or speaks of rates before its first amount.
    private boolean isTitle() {
        return row.has(RateWord.PRICE);
    }

    /// The carrier the line names: behind a label as it stands, otherwise one of the vocabulary.
    private @Nullable String carrier() {
        int first = row.sheet().firstHitFrom(row.start());
        List<Hit> hits = row.sheet().hits();
        for (int i = first; i < hits.size() && hits.get(i).start() < row.end(); i++) {
            if (hits.get(i).cue() == Cue.CARRIER) {
                String named = labelledCarrier(hits.get(i).end());
                if (named != null) {
                    return named;
                }
            }
        }
        for (RateToken token : tokens) {
            if (token.is(Kind.CARRIER) && !isSentence(token)) {
                return token.value();
            }
        }
        return null;
    }

    /// `ONE` in a line all of capitals is a word.
    private boolean isSentence(RateToken token) {
        Sheet sheet = row.sheet();
        return sheet.vocabulary().isEverydayWord(sheet.slice(token.start(), token.end()))
                && sheet.isCapitals(row.start(), row.end())
                && row.end() - row.start() > 40;
    }

    private @Nullable String labelledCarrier(int from) {
        String text = row.sheet().text();
        int at = Scan.skip(text, from, " :-=\t\n");
        for (RateToken token : tokens) {
            if (token.start() == at && token.is(Kind.CARRIER)) {
                return token.value();
            }
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

    private RateTerms terms(@Nullable FreeTime free) {
        Integer transit = transitDays();
        String via = row.port("via");
        String service =
                row.has(RateWord.DIRECT) ? "DIRECT" : via != null || row.has(RateWord.TRANSSHIP) ? "TRANSSHIP" : null;
        LocalDate etd = dateBehind(RateWord.SAILS);
        LocalDate cutOff = dateBehind(RateWord.CLOSES);
        List<String> includes = charges(RateWord.INCLUDED);
        List<String> excludes = charges(RateWord.EXCLUDED);
        boolean none =
                transit == null && via == null && service == null && etd == null && cutOff == null && free == null;
        return none && includes == null && excludes == null
                ? RateTerms.NONE
                : new RateTerms(
                        via,
                        service,
                        transit,
                        etd,
                        cutOff,
                        free == null ? null : free.demurrage(),
                        free == null ? null : free.detention(),
                        free == null || !free.combined() ? null : Boolean.TRUE,
                        includes,
                        excludes);
    }

    /// Days behind `T/T` and the like, or days that nothing else claims in a line of schedules.
    private @Nullable Integer transitDays() {
        Integer longest = null;
        boolean scheduled = row.has(RateWord.SAILS) || row.has(RateWord.TRANSIT) || row.has(RateWord.DIRECT);
        for (int i = 1; i < tokens.size(); i++) {
            RateToken token = tokens.get(i);
            if (token.is(Kind.UNIT)
                    && token.value().equals("DAY")
                    && tokens.get(i - 1).is(Kind.NUMBER)
                    && scheduled
                    && !isClaimed(i)) {
                int days = tokens.get(i - 1).number().intValue();
                longest = days <= 120 && (longest == null || days > longest) ? Integer.valueOf(days) : longest;
            }
        }
        return longest;
    }

    private boolean isClaimed(int unit) {
        for (int i = Math.max(0, unit - 6); i < Math.min(tokens.size(), unit + 4); i++) {
            switch (tokens.get(i).word()) {
                case FREE, DEMURRAGE, DETENTION, COMBINED, VALID -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private @Nullable LocalDate dateBehind(RateWord cue) {
        String text = row.sheet().text();
        for (RateToken token : tokens) {
            if (token.word() == cue) {
                int limit = Math.min(row.end(), token.end() + 12);
                for (int i = Scan.skip(text, token.end(), " :-"); i < limit; i++) {
                    if (Scan.isCode(text.charAt(i)) && !Scan.isCode(text.charAt(i - 1)) || i == token.end()) {
                        DateText date = i < limit ? DateText.at(text, i, sent).orElse(null) : null;
                        if (date != null) {
                            return date.from() == null ? date.to() : date.from();
                        }
                    }
                }
            }
        }
        return null;
    }

    /// Codes of the charges behind such a word, or right in front of it: `BAF/CAF: INCLUDED`.
    private @Nullable List<String> charges(RateWord cue) {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).word() == cue) {
                int before = codes.size();
                for (int j = i + 1; j < tokens.size() && !ends(tokens.get(j)); j++) {
                    add(tokens.get(j), codes);
                }
                for (int j = i - 1;
                        codes.size() == before
                                && j >= 0
                                && (tokens.get(j).isMark("/:,+&()")
                                        || tokens.get(j).is(Kind.CHARGE));
                        j--) {
                    add(tokens.get(j), codes);
                }
            }
        }
        return codes.isEmpty() ? null : codes.stream().distinct().limit(20).toList();
    }

    private static void add(RateToken token, List<String> codes) {
        if (token.is(Kind.CHARGE)) {
            codes.add(token.value());
        }
    }

    private static boolean ends(RateToken token) {
        return token.isMark(".;。")
                || switch (token.word()) {
                    case INCLUDED, EXCLUDED, VALID, FREE, TRANSIT -> true;
                    default -> false;
                };
    }

    /// A currency that stands beside no figure holds for those that have none.
    private @Nullable String declaredCurrency() {
        for (int i = 0; i < tokens.size(); i++) {
            RateToken token = tokens.get(i);
            if (token.is(Kind.CURRENCY)
                    && token.end() - token.start() > 1
                    && !isFigure(i + 1)
                    && !(isFigure(i + 2) && tokens.get(i + 1).isMark(":=./"))
                    && !isFigure(i - 1)
                    && !token.value().equals("TRY")) {
                return token.value();
            }
        }
        return null;
    }

    private boolean isFigure(int index) {
        return index >= 0
                && index < tokens.size()
                && tokens.get(index).is(Kind.NUMBER)
                && !tokens.get(index).isSize();
    }

    /// The charge of the lines below: `Ocean freight`, `Local charges:`.
    private @Nullable String heading() {
        RateToken last = tokens.getLast();
        boolean colon = last.isMark(":");
        if (tokens.size() > (colon ? 9 : 3)) {
            return null;
        }
        String code = tokens.stream()
                .filter(token -> token.is(Kind.CHARGE))
                .map(RateToken::value)
                .findFirst()
                .orElse(null);
        return code != null || !colon || !row.has(RateWord.FEE) ? code : "MISC";
    }

    /// `Target rates:`, `Previous level:`
    private @Nullable RateKind kindOfHeading() {
        return !tokens.getLast().isMark(":")
                ? null
                : row.has(RateWord.TARGET) ? RateKind.TARGET : row.has(RateWord.PREVIOUS) ? RateKind.PREVIOUS : null;
    }
}
