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

    private final Sheet sheet;
    private final String text;
    private final SpotIndex spots;
    private final RateFigures figures;
    private final boolean highCubesNamed;
    private int hits;

    RateLexer(Sheet sheet, LocalDate sent) {
        this.sheet = sheet;
        this.text = sheet.text();
        this.spots = new SpotIndex(sheet.spots());
        this.figures = new RateFigures(sheet, sent);
        this.highCubesNamed = text.contains("高柜") || text.contains("40HQ");
    }

    List<RateToken> read(int from, int to) {
        List<RateToken> tokens = new ArrayList<>();
        hits = sheet.firstHitFrom(from);
        spots.begin(from);
        int i = from;
        while (i < to && tokens.size() < MOST_TOKENS) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n') {
                i++;
            } else {
                RateToken token = next(i, to, tokens.isEmpty() ? null : tokens.getLast());
                tokens.add(token);
                i = Math.max(i + 1, token.end());
            }
        }
        return tokens;
    }

    List<Sheet.Spot> spotsBetween(int from, int to) {
        return spots.between(from, to);
    }

    private RateToken next(int at, int to, @Nullable RateToken last) {
        RateToken known = spot(at);
        if (known == null) {
            known = hit(at, to);
        }
        if (known != null) {
            return known;
        }
        if (!Scan.isDigit(text.charAt(at))) {
            return word(at, to);
        }
        RateToken figure = figures.at(at, to, last);
        return figure.isSize() ? BoxWords.inFeet(text, figure) : figure;
    }

    /// Tokens are cut from left to right: the next hit is never behind.
    private @Nullable Hit hitAt(int at) {
        List<Hit> all = sheet.hits();
        while (hits < all.size() && all.get(hits).start() < at) {
            hits++;
        }
        return hits < all.size() && all.get(hits).start() == at ? all.get(hits) : null;
    }

    private @Nullable RateToken spot(int at) {
        Sheet.Spot spot = spots.at(at);
        if (spot == null) {
            // 一装三: so many cars in one container
            boolean cars =
                    text.startsWith("一装", at) && at + 2 < text.length() && "二三四五".indexOf(text.charAt(at + 2)) >= 0;
            return cars ? RateToken.of(Kind.BOX, "40HQ", at, at + 3) : null;
        }
        Mention mention = spot.mention();
        return switch (mention.type()) {
            case EQUIPMENT -> box(mention.value(), at, spot.to());
            case PORT -> mention.score() > 0.5 ? RateToken.of(Kind.PORT, mention.value(), at, spot.to()) : null;
            default -> null;
        };
    }

    private @Nullable RateToken hit(int at, int to) {
        Hit hit = hitAt(at);
        Forms.Found<RateWord> word = RateWord.at(text, at, to);
        int wordEnd = word == null ? 0 : word.end();
        boolean talk = word != null && wordEnd > 0 && isTalk(word.value());
        if (hit == null || hit.end() > to || wordEnd > hit.end() || wordEnd == hit.end() && talk) {
            return word == null ? null : RateToken.word(word.value(), at, wordEnd);
        }
        if (isLinkingOf(at, hit)) {
            return RateToken.word(RateWord.LINK, at, hit.end());
        }
        RateToken token = token(hit);
        return token == null && word != null ? RateToken.word(word.value(), at, wordEnd) : token;
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
            return box(EquipmentReader.typeOf(sheet, hit, box, highCubesNamed), hit.start(), hit.end());
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

    private RateToken word(int at, int to) {
        Forms.Found<String> currency = Currencies.at(text, at, to);
        if (currency != null) {
            return RateToken.of(Kind.CURRENCY, currency.value(), at, currency.end());
        }
        Forms.Found<String> unit = RateUnits.at(text, at, to);
        if (unit != null) {
            return RateToken.of(Kind.UNIT, unit.value(), at, unit.end());
        }
        int breakEnd = figures.breakEnd(at, to);
        if (breakEnd > at) {
            return RateToken.of(Kind.BREAK, text.substring(at, breakEnd), at, breakEnd);
        }
        RateToken date = figures.dateOfWord(at, to);
        if (date != null) {
            return date;
        }
        RateToken reversed = BoxWords.reversed(text, at, to);
        if (reversed != null) {
            return reversed;
        }
        // The codes of American service contracts: D2, D4, D5 and D7 are boxes.
        int box = text.charAt(at) == 'D' && at + 1 < to ? "2457".indexOf(text.charAt(at + 1)) : -1;
        if (box >= 0 && Scan.endsWord(text, at + 2) && Scan.startsWord(text, at)) {
            return RateToken.of(Kind.BOX, RateUnit.SIZES.get(box), at, at + 2);
        }
        int end = at;
        while (end < to && Scan.isLetter(text.charAt(end))) {
            end++;
        }
        return end > at ? RateToken.of(Kind.OTHER, text.substring(at, end), at, end) : mark(at);
    }

    private RateToken mark(int at) {
        char c = text.charAt(at);
        Kind kind = Scan.isChinese(c) && "。、".indexOf(c) < 0 ? Kind.OTHER : Kind.MARK;
        return RateToken.of(kind, String.valueOf(c), at, at + 1);
    }
}
