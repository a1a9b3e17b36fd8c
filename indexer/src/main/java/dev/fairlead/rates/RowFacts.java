package dev.fairlead.rates;

import dev.fairlead.amounts.RateUnits;
import dev.fairlead.amounts.RateWord;
import dev.fairlead.ratelines.BoxWords;
import dev.fairlead.ratelines.RateRow;
import dev.fairlead.ratelines.RateToken;
import dev.fairlead.ratelines.RateToken.Kind;
import dev.fairlead.validity.AnnouncedValidity;
import dev.fairlead.validity.TitlePeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a line says besides amounts.
final class RowFacts {

    private static final int LONGEST_HEADING = 7;

    private final RateRow row;
    private final List<RateToken> tokens;
    private final LocalDate sent;
    private @Nullable RateContext said;

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
        RateContext either = either();
        return new RateContext(
                either.carrier(),
                either.pol(),
                either.pod(),
                AnnouncedValidity.of(row, sent, priced),
                priced && !isTitle() ? null : TitlePeriod.of(row, sent),
                either.freeTime(),
                either.terms(),
                either.box(),
                priced ? null : order(),
                either.currency(),
                priced ? null : heading(),
                priced ? null : kindOfHeading(),
                priced ? null : declaredUnit());
    }

    private @Nullable List<String> order() {
        List<String> boxes = boxes();
        return boxes.size() < 2 || boxes.size() > 4 ? AirList.orderOf(row) : boxes;
    }

    /// What the line says whether its figures are amounts or not; found once.
    private RateContext either() {
        if (said == null) {
            FreeTime free = row.has(RateWord.FREE) ? FreeTime.of(row) : null;
            said = new RateContext(
                    RowCarrier.of(row),
                    pol(),
                    row.port("pod"),
                    null,
                    null,
                    free == null ? null : free.first(),
                    new RowTerms(row).read(free),
                    onlyOne(boxes()),
                    null,
                    declaredCurrency(),
                    null,
                    null,
                    null);
        }
        return said;
    }

    private static @Nullable String onlyOne(List<String> boxes) {
        String first = boxes.isEmpty() ? null : boxes.getFirst();
        for (String box : boxes) {
            if (!box.equals(first)) {
                return null;
            }
        }
        return first;
    }

    private List<String> boxes() {
        if (!row.has(Kind.BOX)) {
            return List.of();
        }
        List<String> boxes = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            String box = tokens.get(i).is(Kind.BOX) || isListed(i) ? BoxWords.unitBox(tokens.get(i)) : null;
            if (box != null) {
                boxes.add(box);
            }
        }
        return boxes;
    }

    /// `quoted / 20 / 40HC`: a length in a list of boxes.
    private boolean isListed(int index) {
        boolean length = tokens.get(index).isSize();
        boolean next =
                length && index + 2 < tokens.size() && tokens.get(index + 1).isMark("/");
        boolean former = length && index > 1 && tokens.get(index - 1).isMark("/");
        return next && tokens.get(index + 2).is(Kind.BOX)
                || former && tokens.get(index - 2).is(Kind.BOX);
    }

    /// A line that also names a lane or speaks of rates before its first amount.
    private boolean isTitle() {
        return row.has(RateWord.PRICE);
    }

    /// `EX INDIA (NHAVA SHEVA/MUNDRA) TO:`
    private @Nullable String pol() {
        String port = row.port("pol");
        return port == null && isFromThere() ? row.port("") : port;
    }

    private boolean isFromThere() {
        for (int i = 0; i < Math.min(3, tokens.size()); i++) {
            if (tokens.get(i).isOther("EX")) {
                return true;
            }
        }
        return false;
    }

    /// A currency that stands beside no figure holds for those that have none.
    private @Nullable String declaredCurrency() {
        if (!row.has(Kind.CURRENCY)) {
            return null;
        }
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

    /// `per W/M`, `USD/CBM`, `USD per box`: a unit that stands beside no figure.
    private @Nullable String declaredUnit() {
        if (!row.has(Kind.UNIT)) {
            return null;
        }
        for (int i = 1; i < tokens.size(); i++) {
            boolean counted = tokens.get(i - 1).word() == RateWord.PER
                    || tokens.get(i - 1).isMark("(") && tokens.get(i).value().equals("WM")
                    || tokens.get(i - 1).isMark("/")
                            && i > 1
                            && tokens.get(i - 2).is(Kind.CURRENCY);
            if (counted
                    && tokens.get(i).is(Kind.UNIT)
                    && !tokens.get(i).value().equals("DAY")
                    && !RateUnits.isOfGoods(tokens.get(i).value())) {
                return tokens.get(i).value();
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
        String code = RateToken.first(tokens, Kind.CHARGE);
        return code != null || !colon || !row.has(RateWord.FEE) ? code : "MISC";
    }

    /// `Target rates:`, `Previous level:`
    private @Nullable RateKind kindOfHeading() {
        return !tokens.getLast().isMark(":") || tokens.size() > LONGEST_HEADING
                ? null
                : row.has(RateWord.TARGET) ? RateKind.TARGET : row.has(RateWord.PREVIOUS) ? RateKind.PREVIOUS : null;
    }
}
