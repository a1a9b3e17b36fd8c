package dev.fairlead.recognition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Amounts that stand together: `USD 850/1350/1350`, `2400美金`.
///
/// @param currency ISO 4217, null when none is written beside them
/// @param start offset of the currency or first amount; `end` is exclusive
record Money(List<BigDecimal> amounts, @Nullable String currency, int start, int end) {

    private static final int MOST_AMOUNTS = 6;
    private static final int MOST_DIGITS = 9;

    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("USD$", "USD"),
            Map.entry("US$", "USD"),
            Map.entry("USD", "USD"),
            Map.entry("$", "USD"),
            Map.entry("美金", "USD"),
            Map.entry("美元", "USD"),
            Map.entry("EUR", "EUR"),
            Map.entry("€", "EUR"),
            Map.entry("欧元", "EUR"),
            Map.entry("CNY", "CNY"),
            Map.entry("RMB", "CNY"),
            Map.entry("¥", "CNY"),
            Map.entry("人民币", "CNY"),
            Map.entry("元", "CNY"),
            Map.entry("HKD", "HKD"),
            Map.entry("HK$", "HKD"),
            Map.entry("港币", "HKD"),
            Map.entry("TWD", "TWD"),
            Map.entry("NTD", "TWD"),
            Map.entry("NT$", "TWD"),
            Map.entry("台币", "TWD"),
            Map.entry("INR", "INR"),
            Map.entry("AED", "AED"),
            Map.entry("GBP", "GBP"),
            Map.entry("£", "GBP"),
            Map.entry("SGD", "SGD"),
            Map.entry("JPY", "JPY"),
            Map.entry("SAR", "SAR"),
            Map.entry("AUD", "AUD"),
            Map.entry("CAD", "CAD"),
            Map.entry("THB", "THB"),
            Map.entry("VND", "VND"));

    private record Number(BigDecimal value, int end) {}

    /// All amounts between these offsets that nothing else has taken.
    static List<Money> in(Sheet sheet, int from, int to) {
        List<Money> found = new ArrayList<>();
        int i = from;
        while (i < to) {
            Money money = Scan.isDigit(sheet.text().charAt(i)) ? at(sheet, i, to) : null;
            if (money != null) {
                found.add(money);
                i = money.end();
            } else {
                i = Scan.isDigit(sheet.text().charAt(i)) ? skipNumber(sheet.text(), i, to) : i + 1;
            }
        }
        return found;
    }

    private static int skipNumber(String text, int from, int to) {
        int i = from;
        while (i < to && (Scan.isDigit(text.charAt(i)) || ".,".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    private static @Nullable Money at(Sheet sheet, int start, int to) {
        String text = sheet.text();
        Number first = number(sheet, start, to);
        if (first == null) {
            return null;
        }
        Currency before = Currency.before(text, start);
        if (before == null
                && start > 0
                && (Scan.isLetter(text.charAt(start - 1)) || "+.".indexOf(text.charAt(start - 1)) >= 0)) {
            return null;
        }
        List<BigDecimal> amounts = new ArrayList<>(List.of(first.value()));
        int end = first.end();
        for (Number next = following(sheet, end, to); next != null && amounts.size() < MOST_AMOUNTS; ) {
            amounts.add(next.value());
            end = next.end();
            next = following(sheet, end, to);
        }
        Currency after = before == null ? Currency.after(text, end) : null;
        String code = before != null ? before.code() : after != null ? after.code() : null;
        return new Money(amounts, code, before != null ? before.start() : start, after != null ? after.end() : end);
    }

    /// The next amount of a list, behind a slash and perhaps the currency once more.
    private static @Nullable Number following(Sheet sheet, int end, int to) {
        String text = sheet.text();
        int i = Scan.skip(text, end, " ");
        if (i >= to || text.charAt(i) != '/') {
            return null;
        }
        i = Scan.skip(text, i + 1, " ");
        for (String written : List.of("USD", "US$", "$", "EUR", "€", "CNY", "RMB", "¥")) {
            if (text.startsWith(written, i)) {
                i += written.length();
            }
        }
        Number next = i < to && Scan.isDigit(text.charAt(i)) ? number(sheet, i, to) : null;
        // "USD 3314/40" is a price per forty feet
        boolean size = next != null && next.end() - i == 2 && EquipmentReader.bareType(text, i) != null;
        return size ? null : next;
    }

    private static @Nullable Number number(Sheet sheet, int start, int to) {
        String text = sheet.text();
        int end = start;
        while (end < to
                && (Scan.isDigit(text.charAt(end))
                        || ".,".indexOf(text.charAt(end)) >= 0 && end + 1 < to && Scan.isDigit(text.charAt(end + 1)))) {
            end++;
        }
        if (end - start > MOST_DIGITS + 3 || !sheet.isFree(start, end)) {
            return null;
        }
        boolean thousand = end < to && text.charAt(end) == 'K' && Scan.endsWord(text, end + 1);
        int behind = thousand ? end + 1 : end;
        boolean glued = behind < text.length()
                && (Scan.isLetter(text.charAt(behind)) && Currency.after(text, behind) == null
                        || "'%:°".indexOf(text.charAt(behind)) >= 0);
        if (glued) {
            return null;
        }
        BigDecimal value = value(text.substring(start, end));
        return new Number(thousand ? value.movePointRight(3).stripTrailingZeros() : value, behind);
    }

    /// A point or comma in front of exactly three digits parts thousands, otherwise decimals.
    private static BigDecimal value(String written) {
        int mark = Math.max(written.lastIndexOf('.'), written.lastIndexOf(','));
        if (mark < 0) {
            return new BigDecimal(written);
        }
        String digits = written.replace(".", "").replace(",", "");
        int decimals = written.length() - mark - 1;
        return decimals == 3 ? new BigDecimal(digits) : new BigDecimal(digits).movePointLeft(decimals);
    }

    /// A currency as it is written, with its place.
    record Currency(String code, int start, int end) {

        static @Nullable Currency before(String text, int at) {
            int end = at;
            while (end > 0 && at - end < 2 && text.charAt(end - 1) == ' ') {
                end--;
            }
            for (int length = Math.min(4, end); length > 0; length--) {
                String code = CURRENCIES.get(text.substring(end - length, end));
                if (code != null
                        && (!Scan.isLetter(text.charAt(end - length)) || Scan.startsWord(text, end - length))) {
                    return new Currency(code, end - length, end);
                }
            }
            return null;
        }

        static @Nullable Currency after(String text, int at) {
            int start = Scan.skip(text, at, " ");
            if (start - at > 1) {
                return null;
            }
            for (int length = Math.min(4, text.length() - start); length > 0; length--) {
                String code = CURRENCIES.get(text.substring(start, start + length));
                if (code != null && Scan.endsWord(text, start + length)) {
                    return new Currency(code, start, start + length);
                }
            }
            return null;
        }
    }
}
