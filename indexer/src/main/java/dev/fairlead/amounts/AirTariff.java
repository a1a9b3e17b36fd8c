package dev.fairlead.amounts;

import dev.fairlead.mentions.Scan;
import dev.fairlead.text.Words;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whether a text has prices of air freight by weight, and in which currency: then `45K 39 / 100K 35.5` and `N 6.20`
/// are such prices, which nobody could tell elsewhere.
public final class AirTariff {

    private static final AirTariff NONE = new AirTariff(false, null);
    private static final int LEAST_WEIGHTS = 2;
    /// `-45` and `+45` are two.
    private static final int BELOW = 10_000;
    private static final List<String> SIGNS = Words.list("""
            /KG; /K,; PER KG; PER KILO; /公斤; 每公斤; 每KG; 每千克; 空运; AIR FREIGHT; AIRFREIGHT; AIR RATE;
            FSC; 货机; 燃油; 国际机场; 航班; AIR BUY; AIR SELL; AIR QUOT; AIR TARIFF; AIR COST; BY AIR;
            AIR EXPORT; A/F
            """);

    private final boolean weighed;
    private final @Nullable String currency;

    private AirTariff(boolean weighed, @Nullable String currency) {
        this.weighed = weighed;
        this.currency = currency;
    }

    public static AirTariff of(String text) {
        boolean weighed = hasWeights(text, false) && (hasSign(text) || hasWeights(text, true));
        return weighed ? new AirTariff(true, currency(text)) : NONE;
    }

    /// It names several weights and speaks of prices by the kilogram or of air freight.
    public static boolean isSpoken(String text) {
        return hasWeights(text, false) && hasSign(text);
    }

    /// The text names several weights from which prices hold.
    public boolean isWeighed() {
        return weighed;
    }

    /// Of prices that are written without one: it stands beside the kilogram, or is the only one of the text.
    public @Nullable String currency() {
        return currency;
    }

    private static boolean hasSign(String text) {
        for (String sign : SIGNS) {
            if (text.contains(sign)) {
                return true;
            }
        }
        return false;
    }

    /// @param priced only weights that are written with a sign, or in front of a currency, and have an amount
    private static boolean hasWeights(String text, boolean priced) {
        BitSet weights = new BitSet();
        RateForms.Match match = new RateForms.Match();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = Scan.isDigit(c);
            boolean sign = c == '+' || c == '-' || c == '>' || c == 'Q';
            int end = digit || sign ? WeightBreak.end(text, i, text.length()) : 0;
            if (end > 0) {
                int from = digit ? i : i + 1;
                if (!priced || isPriced(text, i, end, match)) {
                    int weight = Scan.number(text, from, Scan.digitsEnd(text, from));
                    weights.set(c == '-' ? weight + BELOW : weight);
                }
                i = end - 1;
            } else if (digit) {
                i = Math.max(i, Scan.digitsEnd(text, i) - 1);
            }
        }
        return weights.cardinality() >= LEAST_WEIGHTS;
    }

    private static boolean isPriced(String text, int at, int end, RateForms.Match match) {
        int amount = WeightBreak.amountBehind(text, end, text.length(), match);
        if (amount == end) {
            return false;
        }
        boolean signed = !Scan.isDigit(text.charAt(at)) || !Scan.isDigit(text.charAt(amount));
        return signed || hasCurrencyBehind(text, amount, match);
    }

    /// `45公斤级 32元`
    private static boolean hasCurrencyBehind(String text, int amount, RateForms.Match match) {
        int end = amount;
        while (end < text.length()
                && end - amount < 10
                && (Scan.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        int currency = Scan.skip(text, end, " ");
        return currency < text.length() && RateForms.isCurrency(text, currency, text.length(), match);
    }

    private static @Nullable String currency(String text) {
        RateForms.Match match = new RateForms.Match();
        String only = null;
        boolean several = false;
        for (int i = 0; i < text.length(); i++) {
            if (RateForms.isCurrency(text, i, text.length(), match)) {
                String found = match.currency();
                if (isByWeight(text, match.currencyEnd())) {
                    return found;
                }
                several |= only != null && !only.equals(found);
                only = found;
                i = Math.max(i, match.currencyEnd() - 1);
            }
        }
        return several ? null : only;
    }

    /// `RMB/KG`, `SGD per kg`, 人民币每公斤
    private static boolean isByWeight(String text, int end) {
        int at = Scan.skip(text, end, " ");
        if (text.startsWith("/", at) || text.startsWith("每", at)) {
            at++;
        } else if (text.startsWith("PER ", at)) {
            at += 4;
        } else {
            return false;
        }
        return text.startsWith("K", at) || text.startsWith("公斤", at) || text.startsWith("千克", at);
    }
}
