package dev.fairlead.ratelines;

import dev.fairlead.amounts.RateForms;
import dev.fairlead.amounts.RateWord;
import dev.fairlead.freight.EquipmentType;
import dev.fairlead.loads.EquipmentReader;
import dev.fairlead.mentions.Mention;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.ratelines.RateToken.Kind;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tokens of a rate line that were read before: mentions of boxes and ports, and what the dictionaries know. Asked from
/// left to right.
final class KnownTokens {

    private final Sheet sheet;
    private final String text;
    private final SpotIndex spots;
    private final List<Hit> all;
    private int hits;

    KnownTokens(Sheet sheet, SpotIndex spots) {
        this.sheet = sheet;
        this.text = sheet.text();
        this.spots = spots;
        this.all = sheet.hits();
    }

    /// To be called before a stretch is looked at.
    void begin(int from) {
        hits = sheet.firstHitFrom(from);
        spots.begin(from);
    }

    /// Tokens are cut from left to right: the next hit is never behind.
    private @Nullable Hit hitAt(int at) {
        while (hits < all.size() && all.get(hits).start() < at) {
            hits++;
        }
        return hits < all.size() && all.get(hits).start() == at ? all.get(hits) : null;
    }

    @Nullable
    RateToken spot(int at) {
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

    /// @param worded the word of prices that begins here, too
    @Nullable
    RateToken hit(int at, int to, RateForms.@Nullable Match worded) {
        Hit hit = hitAt(at);
        if (hit == null && worded == null) {
            return null;
        }
        RateWord word = worded == null ? null : worded.word();
        int wordEnd = worded == null ? 0 : worded.wordEnd();
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
}
