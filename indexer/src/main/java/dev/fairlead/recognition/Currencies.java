package dev.fairlead.recognition;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Currencies as rate mails write them, by ISO 4217.
final class Currencies {

    private static final int LONGEST = 12;

    private static final Map<String, String> CODES = codes(
            "USD=USD$|US$|USD|USDS|$|US DOLLARS|US DOLLAR|U.S.D|美金|美元|美刀|刀",
            "EUR=EUR|EURO|EUROS|€|欧元",
            "CNY=CNY|RMB|¥|CNH|人民币|元人民币|元|块|块钱",
            "HKD=HKD|HK$|港币|港元|港纸",
            "TWD=TWD|NTD|NT$|台币|新台币",
            "INR=INR|RS|RS.|₹|卢比",
            "AED=AED|DHS|迪拉姆",
            "GBP=GBP|£|英镑",
            "SGD=SGD|S$|新币|新加坡元",
            "JPY=JPY|YEN|日元|日币",
            "KRW=KRW|韩元|韩币|₩",
            "AUD=AUD|A$|AU$|澳元|澳币",
            "CAD=CAD|C$|CA$|加元|加币",
            "NZD=NZD|NZ$|纽币",
            "CHF=CHF|瑞郎",
            "THB=THB|泰铢",
            "VND=VND|越南盾",
            "MYR=MYR|马币|林吉特",
            "IDR=IDR|印尼盾",
            "PHP=PHP|披索",
            "ZAR=ZAR|兰特",
            "SAR=SAR|沙币",
            "QAR=QAR",
            "OMR=OMR",
            "KWD=KWD",
            "BHD=BHD",
            "EGP=EGP",
            "TRY=TRY",
            "PKR=PKR",
            "BDT=BDT",
            "LKR=LKR",
            "KES=KES",
            "NGN=NGN",
            "BRL=BRL|R$",
            "MXN=MXN",
            "CLP=CLP",
            "ARS=ARS",
            "PLN=PLN|ZL",
            "SEK=SEK",
            "NOK=NOK",
            "DKK=DKK",
            "CZK=CZK",
            "ILS=ILS|NIS",
            "RUB=RUB|卢布");

    private Currencies() {}

    /// A currency as it stands in the text.
    record Found(String code, int end) {}

    private static Map<String, String> codes(String... lines) {
        Map<String, String> codes = new HashMap<>();
        for (String line : lines) {
            int equals = line.indexOf('=');
            for (String form : line.substring(equals + 1).split("\\|")) {
                codes.put(form, line.substring(0, equals));
            }
        }
        return Map.copyOf(codes);
    }

    /// The longest form that begins exactly here; letters are whole words, but a figure may stand right beside them.
    static @Nullable Found at(String text, int start, int limit) {
        char first = text.charAt(start);
        boolean latin = Scan.isLetter(first);
        if (Scan.isDigit(first)
                || first < 'A' && first != '$'
                || latin && start > 0 && Scan.isLetter(text.charAt(start - 1))) {
            return null;
        }
        for (int length = Math.min(LONGEST, limit - start); length > 0; length--) {
            int end = start + length;
            boolean whole =
                    !Scan.isLetter(text.charAt(end - 1)) || end >= text.length() || !Scan.isLetter(text.charAt(end));
            String code = whole ? CODES.get(text.substring(start, end)) : null;
            if (code != null) {
                return new Found(code, end);
            }
        }
        return null;
    }
}
