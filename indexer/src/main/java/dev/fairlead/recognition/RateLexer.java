package dev.fairlead.recognition;

import dev.fairlead.freight.EquipmentType;
import dev.fairlead.recognition.RateToken.Kind;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cuts rate lines into tokens. Each character is looked at a bounded number of times.
final class RateLexer {

    /// Nobody writes more in one line; a bound for a hostile one.
    private static final int MOST_TOKENS = 400;
    /// A power of two.
    private static final int RECENT = 64;

    private static final String[] MARKS = new String[128];

    static {
        for (char c = 0; c < MARKS.length; c++) {
            MARKS[c] = String.valueOf(c);
        }
    }

    private final Sheet sheet;
    private final String text;
    private final SpotIndex spots;
    private final RateFigures figures;
    private final AirTariff tariff;
    private final RateForms.Match match = new RateForms.Match();
    private final List<Hit> all;
    private final @Nullable Cut[] cuts = new Cut[RECENT];
    private int hits;

    /// A cell is asked for several times while its row is read.
    private record Cut(int from, int to, List<RateToken> tokens) {}

    RateLexer(Sheet sheet, LocalDate sent) {
        this.sheet = sheet;
        this.text = sheet.text();
        this.spots = new SpotIndex(sheet.spots());
        this.figures = new RateFigures(sheet, sent);
        this.tariff = AirTariff.of(text);
        this.all = sheet.hits();
    }

    /// The tokens between; not to be changed, for who asks again gets the same list.
    List<RateToken> read(int from, int to) {
        Cut known = cuts[from & cuts.length - 1];
        if (known == null || known.from != from || known.to != to) {
            known = new Cut(from, to, cut(from, to));
            cuts[from & cuts.length - 1] = known;
        }
        return known.tokens;
    }

    private List<RateToken> cut(int from, int to) {
        List<RateToken> tokens = new ArrayList<>();
        hits = sheet.firstHitFrom(from);
        spots.begin(from);
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

    AirTariff tariff() {
        return tariff;
    }

    List<Sheet.Spot> spotsBetween(int from, int to) {
        return spots.between(from, to);
    }

    private RateToken next(int at, int to, @Nullable RateToken last) {
        RateToken known = spot(at);
        if (known != null) {
            return known;
        }
        RateToken weight = weight(at, to, last);
        if (weight != null) {
            return weight;
        }
        if (Scan.isDigit(text.charAt(at))) {
            known = hit(at, to, false);
            return known == null ? figure(at, to, last) : known;
        }
        boolean form = RateForms.at(text, at, to, match);
        known = hit(at, to, form && match.word != null);
        return known == null ? word(at, to, form) : known;
    }

    private RateToken figure(int at, int to, @Nullable RateToken last) {
        RateToken figure = figures.at(at, to, last);
        return figure.isSize() ? BoxWords.inFeet(text, figure) : figure;
    }

    /// Tokens are cut from left to right: the next hit is never behind.
    private @Nullable Hit hitAt(int at) {
        while (hits < all.size() && all.get(hits).start() < at) {
            hits++;
        }
        return hits < all.size() && all.get(hits).start() == at ? all.get(hits) : null;
    }

    private @Nullable RateToken spot(int at) {
        Sheet.Spot spot = spots.at(at);
        if (spot == null) {
            return text.charAt(at) == '一' ? cars(at) : null;
        }
        Mention mention = spot.mention();
        return switch (mention.type()) {
            case EQUIPMENT -> box(mention.value(), at, spot.to());
            case PORT -> mention.score() > 0.5 ? RateToken.of(Kind.PORT, mention.value(), at, spot.to()) : null;
            default -> null;
        };
    }

    /// 一装三: so many cars in one container
    private @Nullable RateToken cars(int at) {
        boolean cars = text.startsWith("一装", at) && at + 2 < text.length() && "二三四五".indexOf(text.charAt(at + 2)) >= 0;
        return cars ? RateToken.of(Kind.BOX, "40HQ", at, at + 3) : null;
    }

    /// @param worded a word of prices begins here, too
    private @Nullable RateToken hit(int at, int to, boolean worded) {
        Hit hit = hitAt(at);
        if (hit == null && !worded) {
            return null;
        }
        RateWord word = worded ? match.word : null;
        int wordEnd = worded ? match.wordEnd : 0;
        boolean talk = word != null && isTalk(word);
        if (hit == null || hit.end() > to || wordEnd > hit.end() || wordEnd == hit.end() && talk) {
            return word == null ? null : RateToken.word(word, at, wordEnd);
        }
        if (isLinkingOf(at, hit)) {
            return RateToken.word(RateWord.LINK, at, hit.end());
        }
        RateToken token = token(hit);
        return token == null && word != null ? RateToken.word(word, at, wordEnd) : token;
    }

    /// `涨价` is a charge in the vocabulary and talk in a sentence.
    private static boolean isTalk(RateWord word) {
        return word == RateWord.INCREASE || word == RateWord.TARGET;
    }

    /// "a GRI of USD 600": ocean freight only where it stands like a label.
    private boolean isLinkingOf(int at, Hit hit) {
        int before = at - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return text.startsWith("OF", at) && hit.length() == 2 && before >= 0 && Scan.isLetter(text.charAt(before));
    }

    private @Nullable RateToken token(Hit hit) {
        Term box = hit.as(Term.Kind.EQUIPMENT);
        if (box != null && (hit.length() > 3 || !Scan.isLetter(text.charAt(hit.start())))) {
            return box(EquipmentReader.typeOf(sheet, hit, box), hit.start(), hit.end());
        }
        Term charge = hit.as(Term.Kind.CHARGE);
        if (charge != null) {
            return RateToken.of(Kind.CHARGE, charge.value(), hit.start(), hit.end());
        }
        Term port = hit.as(Term.Kind.PORT);
        if (port != null && sheet.isCapitals(hit.start(), hit.end()) && isBeforeList(hit.end())) {
            return RateToken.of(Kind.PORT, port.value(), hit.start(), hit.end());
        }
        Term carrier = hit.as(Term.Kind.CARRIER);
        if (carrier != null && (carrier.form() != Term.Form.SHORT || sheet.isCapitals(hit.start(), hit.end()))) {
            return RateToken.of(Kind.CARRIER, carrier.value(), hit.start(), hit.end());
        }
        return null;
    }

    /// `RTM 1350/2400/2400`: a short form of a port in front of prices.
    private boolean isBeforeList(int end) {
        int at = Scan.skip(text, end, " :-");
        int figure = at;
        while (figure < text.length() && Scan.isDigit(text.charAt(figure))) {
            figure++;
        }
        return figure - at >= 3 && figure < text.length() && text.charAt(figure) == '/';
    }

    private @Nullable RateToken box(String type, int start, int end) {
        if (type.equals(EquipmentType.LCL) || EquipmentType.parse(type).isEmpty()) {
            return null;
        }
        return BoxWords.continued(text, type, start, end);
    }

    private RateToken word(int at, int to, boolean form) {
        if (form && match.currency != null) {
            return RateToken.of(Kind.CURRENCY, match.currency, at, match.currencyEnd);
        }
        String unit = form ? RateForms.wholeUnit(text, at, match) : null;
        if (unit != null) {
            return RateToken.of(Kind.UNIT, unit, at, match.unitEnd);
        }
        char c = text.charAt(at);
        if (!Scan.isLetter(c)) {
            RateToken sign = c == '冷' || c == '冻' ? BoxWords.reversed(text, at, to) : null;
            return sign == null ? mark(c, at) : sign;
        }
        int end = at + 1;
        while (end < to && Scan.isLetter(text.charAt(end))) {
            end++;
        }
        RateToken known = ofLetters(at, end, to);
        return known == null ? RateToken.of(Kind.OTHER, text.substring(at, end), at, end) : known;
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
        int end = WeightBreak.end(text, at, to);
        // "USD 50+30" is a sum
        boolean sum = end > 0 && Scan.isDigit(c) && text.charAt(end - 1) == '+' && last != null && last.is(Kind.CURRENCY);
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

    private static RateToken mark(char c, int at) {
        return c < MARKS.length
                ? RateToken.of(Kind.MARK, MARKS[c], at, at + 1)
                : RateToken.of(
                        Scan.isChinese(c) && "。、".indexOf(c) < 0 ? Kind.OTHER : Kind.MARK,
                        String.valueOf(c),
                        at,
                        at + 1);
    }
}
