package dev.fairlead.validity;

import dev.fairlead.amounts.RateWord;
import dev.fairlead.mentions.Scan;
import dev.fairlead.ratelines.RateRow;
import dev.fairlead.ratelines.RateToken;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a line says of prices that last: "rate is kept till end of December", "book by 27 Nov to hold this price",
/// 26号前给我托书这价就不变.
final class HoldSigns {

    private static final int REACH = 4;

    private static final List<String> SHIPPED = List.of(
            "开船为准", "开船有效", "开船的船", "开船\n", "开船。", "开船都", "开船可", "开航为准", "离港为准", "装船", "走货都", "走货均", "走货可", "订舱有效",
            "订舱的", "出运有效", "出运为准", "进港为准", "截关为准");
    private static final List<String> CONFIRMED = List.of("确认", "回复", "答复", "下单", "定下", "给托书");
    private static final List<String> OFFERS = List.of("过期", "逾期", "作废", "重新", "一口价", "实盘", "报价", "价格", "运价");
    private static final Set<String> TAKEN = Set.of("GRAB", "TAKE", "BOOK", "CONFIRM", "ACCEPT", "SECURE", "LOCK");
    private static final Set<String> SHIPMENTS = Set.of(
            "SHIPMENT", "SHIPMENTS", "SAILING", "SAILINGS", "BOOKING", "BOOKINGS", "LOADING", "CARGO", "VESSELS");

    private final RateRow row;
    private final List<RateToken> tokens;
    private final boolean priced;
    private final boolean holds;
    private final boolean prices;
    /// Whether the line speaks of offers; looked for when somebody asks.
    private @Nullable Boolean offer;

    /// @param priced the line has amounts
    HoldSigns(RateRow row, boolean priced) {
        this.row = row;
        this.tokens = row.tokens();
        this.priced = priced;
        this.holds = row.has(RateWord.HOLD);
        this.prices = row.has(RateWord.PRICE) || row.has(RateWord.NOW);
    }

    /// The line says that prices last.
    boolean isLine() {
        return holds && (prices || priced);
    }

    /// The words in front of this one say so: `ok till`, `price we keep until`.
    boolean isSaidBefore(int index) {
        boolean held = false;
        boolean price = false;
        for (int i = index - 1; i >= 0; i--) {
            RateWord word = tokens.get(i).word();
            held |= word == RateWord.HOLD && (price || index - i <= 1 || prices);
            price |= word == RateWord.PRICE;
            if (tokens.get(i).isMark(";。") || index - i > REACH && !prices) {
                break;
            }
        }
        return held || isLine() || prices && isPriceBefore(index);
    }

    /// 11月30日前开船为准, 28/11前需确认，过期重新申请, "for shipments loaded on or before 30/11": which shipments the prices are
    /// for.
    boolean isOfSailings(int index) {
        RateToken token = tokens.get(index);
        String text = row.sheet().text();
        if (token.end() <= text.length() && text.charAt(token.end() - 1) == '前') {
            int next = Scan.skip(text, token.end(), "需须要请必得");
            return text.endsWith("开船") && token.end() + 2 == text.length()
                    || startsWithOne(SHIPPED, text, token.end())
                    || startsWithOne(CONFIRMED, text, next) && isOffer(text);
        }
        return tokens.getFirst().word() == RateWord.LINK && hasShipments(index);
    }

    private static boolean startsWithOne(List<String> words, String text, int at) {
        for (String word : words) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isOffer(String text) {
        if (offer == null) {
            offer = hasOffer(text);
        }
        return offer;
    }

    private boolean hasOffer(String text) {
        for (String word : OFFERS) {
            if (row.sheet().mayHave(word) && text.indexOf(word, row.start(), row.end()) >= 0) {
                return true;
            }
        }
        return false;
    }

    private boolean hasShipments(int index) {
        for (int i = 1; i < index && i <= REACH; i++) {
            if (SHIPMENTS.contains(tokens.get(i).value())) {
                return true;
            }
        }
        return false;
    }

    /// "these rates until 30 Nov"
    private boolean isPriceBefore(int index) {
        for (int i = Math.max(0, index - REACH); i < index; i++) {
            if (tokens.get(i).word() == RateWord.PRICE) {
                return true;
            }
        }
        return false;
    }

    /// The last day to book or to agree, or to which a price is held: `book by`, `guaranteed to`.
    boolean isDeadline(int index) {
        RateToken token = tokens.get(index);
        if (!isLatest(token)) {
            return false;
        }
        RateToken before = index == 0 ? token : tokens.get(index - 1);
        if (token.isOther("TO")) {
            return before.word() == RateWord.HOLD;
        }
        boolean booked = before.isOther("IT")
                        && index > 1
                        && TAKEN.contains(tokens.get(index - 2).value())
                || before.isOther("BOOK")
                || before.isOther("BOOKED")
                || before.isOther("CONFIRM")
                || before.isOther("CONFIRMED");
        return booked || isLine();
    }

    /// A word that names the last day of something.
    static boolean isLatest(RateToken token) {
        return token.is(RateToken.Kind.OTHER)
                && token.value().length() > 1
                && switch (token.value()) {
                    case "BY", "BEFORE", "TO" -> true;
                    default -> false;
                };
    }
}
