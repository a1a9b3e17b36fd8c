package dev.fairlead.ratelines;

import dev.fairlead.amounts.AirTariff;
import dev.fairlead.amounts.RateForms;
import dev.fairlead.amounts.RateWord;
import dev.fairlead.amounts.WeightBreak;
import dev.fairlead.loads.BareSizes;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.ratelines.RateToken.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cuts rate lines into tokens. Each character is looked at a bounded number of times.
public final class RateLexer {

    /// Nobody writes more in one line; a bound for a hostile one.
    private static final int MOST_TOKENS = 400;
    private static final int LEAST_TOKENS = 4;
    /// A power of two.
    private static final int RECENT = 64;
    /// Three may stand at the end of what is left unsaid.
    private static final int LEAST_POINTS = 5;

    private final Sheet sheet;
    private final String text;
    private final SpotIndex spots;
    private final RateFigures figures;
    private final AirTariff tariff;
    private final RateForms.Match match = new RateForms.Match();
    private final KnownTokens known;
    private final @Nullable Cut[] cuts = new Cut[RECENT];

    /// A cell is asked for several times while its row is read.
    private record Cut(int from, int to, List<RateToken> tokens) {}

    public RateLexer(Sheet sheet, LocalDate sent) {
        this.sheet = sheet;
        this.text = sheet.text();
        this.spots = new SpotIndex(sheet.spots());
        this.figures = new RateFigures(sheet, sent);
        this.tariff = AirTariff.of(text);
        this.known = new KnownTokens(sheet, spots);
    }

    /// The tokens between; not to be changed, for who asks again gets the same list.
    public List<RateToken> read(int from, int to) {
        Cut last = cuts[from & cuts.length - 1];
        if (last == null || last.from != from || last.to != to) {
            last = new Cut(from, to, cut(from, to));
            cuts[from & cuts.length - 1] = last;
        }
        return last.tokens;
    }

    private List<RateToken> cut(int from, int to) {
        List<RateToken> tokens = new ArrayList<>(LEAST_TOKENS + Math.min(MOST_TOKENS, (to - from) / 4));
        known.begin(from);
        RateToken last = null;
        int i = from;
        while (i < to && tokens.size() < MOST_TOKENS) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n') {
                i++;
            } else {
                last = next(i, to, last);
                tokens.add(last);
                i = Math.max(i + 1, last.end());
            }
        }
        return tokens;
    }

    public Sheet sheet() {
        return sheet;
    }

    public AirTariff tariff() {
        return tariff;
    }

    public List<Sheet.Spot> spotsBetween(int from, int to) {
        return spots.between(from, to);
    }

    private RateToken next(int at, int to, @Nullable RateToken last) {
        RateToken spot = known.spot(at);
        if (spot != null) {
            return spot;
        }
        RateToken weight = weight(at, to, last);
        if (weight != null) {
            return weight;
        }
        if (Scan.isDigit(text.charAt(at))) {
            RateToken hit = known.hit(at, to, null);
            return hit == null ? figure(at, to, last) : hit;
        }
        if (last != null && last.is(Kind.DATE) && text.startsWith("之前", at) && at + 2 <= to) {
            // 30号之前: until that day, where 之前 alone is said of former prices
            return RateToken.word(RateWord.UNTIL, at + 1, at + 2);
        }
        boolean form = RateForms.at(text, at, to, match);
        if (form && text.startsWith("下调整", at) && at > 0 && "如以".indexOf(text.charAt(at - 1)) >= 0) {
            // 作如下调整: as follows, and not lower
            return RateSigns.token(text.charAt(at), at);
        }
        if (form && match.currency() != null && match.word() != null && match.currencyEnd() > match.wordEnd()) {
            // "A$ 32" is no article
            return RateToken.of(Kind.CURRENCY, match.currency(), at, match.currencyEnd());
        }
        RateToken hit = known.hit(at, to, form && match.word() != null ? match : null);
        return hit == null ? word(at, to, form) : hit;
    }

    private RateToken figure(int at, int to, @Nullable RateToken last) {
        RateToken figure = figures.at(at, to, last);
        String length = figure.isSize() && at + 1 < text.length() ? BareSizes.bareType(text, at) : null;
        if (length != null && BareSizes.isLabel(text, at)) {
            return RateToken.of(Kind.BOX, length, at, at + 2);
        }
        return figure.isSize() ? BoxWords.inFeet(text, figure) : figure;
    }

    private RateToken word(int at, int to, boolean form) {
        if (form && match.currency() != null) {
            return RateToken.of(Kind.CURRENCY, match.currency(), at, match.currencyEnd());
        }
        String unit = form ? RateForms.wholeUnit(text, at, match) : null;
        if (isHour(at)) {
            return RateToken.of(Kind.UNIT, "HOUR", at, at + 1);
        }
        if (unit != null) {
            return RateToken.of(Kind.UNIT, unit, at, match.unitEnd());
        }
        char c = text.charAt(at);
        if (!Scan.isLetter(c)) {
            RateToken sign = c == '冷' || c == '冻' ? BoxWords.reversed(text, at, to) : null;
            return sign == null ? leader(c, at, to) : sign;
        }
        int end = at + 1;
        while (end < to && Scan.isLetter(text.charAt(end))) {
            end++;
        }
        RateToken known = ofLetters(at, end, to);
        return known == null ? RateToken.of(Kind.OTHER, text.substring(at, end), at, end) : known;
    }

    /// `EUR 60/h`: an hour, where a high cube has a capital.
    private boolean isHour(int at) {
        return text.charAt(at) == 'H'
                && at > 0
                && text.charAt(at - 1) == '/'
                && Scan.endsWord(text, at + 1)
                && sheet.isSmall(at, at + 1)
                && !sheet.isSmall(Scan.lineStart(text, at), at);
    }

    /// A weight from which on a price holds, up to that price.
    private @Nullable RateToken weight(int at, int to, @Nullable RateToken last) {
        char c = text.charAt(at);
        if (c != '+' && !(tariff.isWeighed() && (Scan.isDigit(c) || "-<>QNM".indexOf(c) >= 0))) {
            return null;
        }
        if (c == 'M') {
            return WeightBreak.isMinimum(text, at, to) ? RateToken.word(RateWord.MINIMUM, at, at + 1) : null;
        }
        // "1900+200=2100" is a sum
        boolean added = c == '+' && at > 0 && Scan.isDigit(text.charAt(at - 1)) && !tariff.isWeighed();
        int end = added ? 0 : WeightBreak.end(text, at, to);
        // and so is "USD 50+30"
        boolean sum = end > 1
                && Scan.isDigit(c)
                && text.charAt(end - 1) == '+'
                && Scan.isDigit(text.charAt(end - 2))
                && last != null
                && last.is(Kind.CURRENCY);
        if (end == 0 || sum || !sheet.isFree(at, end) && !spots.isWeight(Scan.isDigit(c) ? at : at + 1)) {
            return null;
        }
        int amount = WeightBreak.amountBehind(text, end, to, match);
        boolean known = tariff.isWeighed() && (amount > end || "+-<>NQ".indexOf(c) >= 0)
                || amount > end
                || c == '+' && text.charAt(end - 1) == 'G';
        return known ? RateToken.of(Kind.BREAK, text.substring(at, end), at, amount) : null;
    }

    private @Nullable RateToken ofLetters(int at, int end, int to) {
        RateToken date = figures.dateOfWord(at, to);
        if (date != null) {
            return date;
        }
        if (end == at + 2) {
            return BoxWords.reversed(text, at, to);
        }
        // The codes of American service contracts: D2, D4, D5 and D7 are boxes.
        boolean code = end == at + 1 && end < to && text.charAt(at) == 'D';
        int box = code ? "2457".indexOf(text.charAt(end)) : -1;
        return box >= 0 && Scan.endsWord(text, at + 2) && Scan.startsWord(text, at)
                ? RateToken.of(Kind.BOX, RateUnit.SIZES.get(box), at, at + 2)
                : null;
    }

    /// `minimum ........... EUR 95.00`: points that lead to a value are a colon.
    private RateToken leader(char c, int at, int to) {
        int end = at;
        while (c == '.' && end < to && (text.charAt(end) == '.' || text.charAt(end) == ' ')) {
            end++;
        }
        boolean points = end - at >= LEAST_POINTS && text.charAt(at + 1) == '.' && text.charAt(at + 2) == '.';
        return points ? RateToken.of(Kind.MARK, ":", at, end) : RateSigns.token(c, at);
    }
}
