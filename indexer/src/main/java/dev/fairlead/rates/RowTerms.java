package dev.fairlead.rates;

import dev.fairlead.amounts.RateWord;
import dev.fairlead.mentions.Mention;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.ratelines.RateRow;
import dev.fairlead.ratelines.RateToken;
import dev.fairlead.ratelines.RateToken.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a line says of the way, the sailing, the free days and the charges that are in or out.
final class RowTerms {

    private static final int MOST_CHARGES = 20;
    private static final String ISO_DAY = "yyyy-mm-dd";

    private final RateRow row;
    private final List<RateToken> tokens;

    RowTerms(RateRow row) {
        this.row = row;
        this.tokens = row.tokens();
    }

    RateTerms read(@Nullable FreeTime free) {
        Integer transit = transitDays();
        String via = row.port("via");
        String service =
                row.has(RateWord.DIRECT) ? "DIRECT" : via != null || row.has(RateWord.TRANSSHIP) ? "TRANSSHIP" : null;
        LocalDate etd = noted("etd");
        LocalDate cutOff = noted("cutoff");
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
        if (!row.has(Kind.UNIT)) {
            return null;
        }
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

    /// The day of this part that the readers of dates have noted: `etd`, `cy-cutoff`.
    private @Nullable LocalDate noted(String role) {
        for (Sheet.Spot spot : row.spots()) {
            Mention mention = spot.mention();
            LocalDate day =
                    mention.type() == MentionType.DATE && mention.role().endsWith(role) ? day(mention.value()) : null;
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private static @Nullable LocalDate day(String value) {
        // As a DATE mention begins; a day whose year is not known stays in the mention only.
        boolean whole = value.length() >= ISO_DAY.length()
                && value.charAt(4) == '-'
                && value.charAt(7) == '-'
                && Scan.digits(value, 0, ISO_DAY.length()) == ISO_DAY.length() - 2;
        return whole
                ? LocalDate.of(Scan.number(value, 0, 4), Scan.number(value, 5, 7), Scan.number(value, 8, 10))
                : null;
    }

    /// Codes of the charges behind such a word, or right in front of it: `BAF/CAF: INCLUDED`.
    private @Nullable List<String> charges(RateWord cue) {
        if (!row.has(cue) || !row.has(Kind.CHARGE)) {
            return null;
        }
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).word() == cue) {
                int before = codes.size();
                for (int j = i + 1; j < tokens.size() && !ends(tokens.get(j)); j++) {
                    add(tokens.get(j), codes);
                }
                boolean none = codes.size() == before;
                for (int j = i - 1;
                        none
                                && j >= 0
                                && (tokens.get(j).isMark("/:,+&()")
                                        || tokens.get(j).is(Kind.CHARGE));
                        j--) {
                    add(tokens.get(j), codes);
                }
            }
        }
        return codes.isEmpty() ? null : distinct(codes);
    }

    private static List<String> distinct(List<String> codes) {
        List<String> distinct = new ArrayList<>();
        for (String code : codes) {
            if (distinct.size() < MOST_CHARGES && !distinct.contains(code)) {
                distinct.add(code);
            }
        }
        return List.copyOf(distinct);
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
}
