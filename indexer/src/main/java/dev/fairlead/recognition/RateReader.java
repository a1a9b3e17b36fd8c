package dev.fairlead.recognition;

import dev.fairlead.freight.EquipmentType;
import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Rates out of lines. What a line says of lane, carrier, validity and free time holds for the lines below until
/// another
/// line says otherwise; what is said only below holds for the lines above as well.
final class RateReader {

    private static final int MOST_RATES = 300;
    private static final Set<String> PRICE_WORDS = Set.of(
            "RATE",
            "RATES",
            "PRICE",
            "OFFER",
            "FREIGHT",
            "QUOTE",
            "QUOTATION",
            "COST",
            "BASE",
            "SPOT",
            "SELL",
            "BUY",
            "USD");

    private final Sheet sheet;
    private final LocalDate sent;
    private final List<Draft> drafts = new ArrayList<>();
    private RateContext above = RateContext.EMPTY;

    /// A rate that waits for what the lines below may add.
    private record Draft(
            RateContext context,
            @Nullable String equipment,
            String charge,
            String unit,
            @Nullable String currency,
            BigDecimal amount,
            boolean doubtful,
            int start,
            int end) {}

    private RateReader(Sheet sheet, LocalDate sent) {
        this.sheet = sheet;
        this.sent = sent;
    }

    static List<QuotedRate> read(Sheet sheet, Instant sentAt) {
        return new RateReader(sheet, sentAt.atZone(ZoneOffset.UTC).toLocalDate()).read();
    }

    private List<QuotedRate> read() {
        String text = sheet.text();
        for (int start = 0; start < text.length() && drafts.size() < MOST_RATES; ) {
            int end = Scan.lineEnd(text, start);
            readLine(RateLine.of(sheet, start, end));
            start = Math.max(end, start + 1);
        }
        return finish();
    }

    private void readLine(RateLine line) {
        RateContext here = RateContext.of(line, sent);
        // The leg of a haulage is no lane for the lines below.
        boolean handsDown = !line.hasCharge("DRAY");
        RateContext context = here.over(above);
        int from = line.start();
        List<Money> all = Money.in(sheet, line.start(), line.end());
        String currency = all.stream()
                .map(Money::currency)
                .filter(c -> c != null)
                .findFirst()
                .orElse(null);
        for (Money money : all) {
            readMoney(line, money, from, context, currency);
            from = money.end();
        }
        if (handsDown) {
            above = context;
        }
    }

    private void readMoney(RateLine line, Money money, int from, RateContext context, @Nullable String lineCurrency) {
        RateUnit unit = RateUnit.behind(line, money.end());
        RateUnit before = RateUnit.before(line, money.start(), from);
        boolean boxBefore = !before.types().isEmpty();
        if (boxBefore && (unit.types().isEmpty() || RateUnit.belongsToNext(line, money.end()))) {
            unit = before;
        }
        String charge = charge(line, from, money);
        boolean several = money.amounts().size() > 1 && (context.carrier() != null || context.pol() != null);
        boolean alone = context.pol() != null && context.box() != null && line.start() == money.start();
        boolean sized = boxBefore && !before.types().getLast().equals(EquipmentType.LCL);
        boolean plausible = money.currency() != null ? unit.isKnown() || charge != null || several || alone : sized;
        if (!plausible
                || isNoOffer(line, from, money.start())
                || money.amounts().getFirst().signum() == 0) {
            return;
        }
        String code = charge != null ? charge : hasOwnLabel(from, money.start()) ? "MISC" : "O/F";
        boolean doubtful = RateGates.refuse(code, money, unit);
        for (int i = 0; i < money.amounts().size(); i++) {
            String type = unit.type(i, money.amounts().size());
            String counted = type.isEmpty() ? counted(unit, code, context) : type;
            boolean box = EquipmentType.parse(counted).isPresent() && !counted.equals(EquipmentType.LCL);
            drafts.add(new Draft(
                    context,
                    box ? counted : null,
                    code,
                    counted,
                    money.currency() != null ? money.currency() : lineCurrency,
                    money.amounts().get(i),
                    doubtful,
                    line.start(),
                    line.end()));
        }
    }

    /// Without a unit: base freight is for the one kind of box the mail speaks of, other charges for their usual unit.
    private String counted(RateUnit unit, String charge, RateContext context) {
        if (!unit.unit().isEmpty()) {
            return unit.unit();
        }
        boolean base = charge.equals("O/F") || charge.equals("ALL IN");
        return base && context.box() != null
                ? context.box()
                : sheet.vocabulary().unitOf(charge);
    }

    /// The charge named in front of the amount, otherwise behind it; null when none is.
    private @Nullable String charge(RateLine line, int from, Money money) {
        String before = null;
        String behind = null;
        for (Hit hit : line.hits()) {
            Term charge = hit.as(Term.Kind.CHARGE);
            if (charge != null && isCharge(hit)) {
                if (hit.start() >= from && hit.end() <= money.start()) {
                    before = charge.value();
                } else if (behind == null
                        && hit.start() >= money.end()
                        && isSameClause(line, money.end(), hit.start())) {
                    behind = charge.value();
                }
            }
        }
        // "O/F USD 1850 per 20, ALL IN"
        return "ALL IN".equals(behind) && (before == null || before.equals("O/F")) || before == null ? behind : before;
    }

    /// A label that is no charge of the vocabulary: `MUC: USD 3`. Words for the price itself are none.
    private boolean hasOwnLabel(int from, int start) {
        String text = sheet.text();
        int colon = start - 1;
        while (colon > from && text.charAt(colon) == ' ') {
            colon--;
        }
        if (colon <= from || text.charAt(colon) != ':') {
            return false;
        }
        int wordStart = colon;
        while (wordStart > from && Scan.isLetter(text.charAt(wordStart - 1))) {
            wordStart--;
        }
        String word = text.substring(wordStart, colon);
        Hit hit = sheet.hitAt(wordStart);
        return word.length() > 2 && hit == null && !PRICE_WORDS.contains(word);
    }

    /// Two letters such as "of" are a charge only in front of a figure.
    private boolean isCharge(Hit hit) {
        int next = Scan.skip(sheet.text(), hit.end(), " :");
        boolean figure = next < sheet.text().length()
                && (Scan.isDigit(sheet.text().charAt(next))
                        || "$€¥".indexOf(sheet.text().charAt(next)) >= 0
                        || sheet.text().startsWith("USD", next));
        return hit.length() > 2 || figure || Scan.isChinese(sheet.text().charAt(hit.start()));
    }

    /// No other amount stands between.
    private boolean isSameClause(RateLine line, int from, int to) {
        return to - from < 30
                && Money.in(sheet, from, to).stream().allMatch(other -> other.currency() == null)
                && sheet.text().substring(from, to).indexOf(';') < 0
                && to <= line.end();
    }

    private static boolean isNoOffer(RateLine line, int from, int to) {
        return line.hits().stream()
                .anyMatch(hit -> hit.cue() == Cue.NO_OFFER && hit.start() >= from && hit.end() <= to);
    }

    private List<QuotedRate> finish() {
        List<QuotedRate> rates = new ArrayList<>();
        RateContext below =
                RateContext.firstOf(drafts.stream().map(Draft::context).toList(), above);
        for (Draft draft : drafts) {
            RateContext context = draft.context().over(below);
            rates.add(new QuotedRate(
                    context.carrier(),
                    context.pol(),
                    context.pod(),
                    draft.equipment(),
                    draft.charge(),
                    draft.unit(),
                    // Sea freight is quoted in dollars where nothing is written.
                    draft.currency() == null ? "USD" : draft.currency(),
                    draft.amount(),
                    context.validity() == null ? null : context.validity().from(),
                    context.validity() == null ? null : context.validity().to(),
                    context.freeTime(),
                    draft.doubtful(),
                    sheet.originalStart(draft.start()),
                    sheet.originalEnd(draft.end())));
        }
        return rates;
    }
}
