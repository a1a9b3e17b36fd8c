package dev.fairlead.places;

import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.text.Words;
import dev.fairlead.vocabulary.Hit;
import java.util.List;
import java.util.Set;

/// Names of firms and streets that begin with the name of a place: `Hamburg Süd GmbH`, `Hull Builders Merchants`, 宁波银行.
public final class FirmNames {

    private static final int REACH = 48;
    private static final int MOST_WORDS = 6;

    private static final Set<String> FIRM = Words.set("""
            LTD LIMITED CO INC GMBH LLC LLP PTE PVT CORP CORPORATION COMPANY BV SPA SRL SARL AG KG OY AB SDN BHD
            FZE FZCO BRANCH ROAD STREET RD AVENUE UNIVERSITY BANK HOTEL TIME OFFICE LTDA LDA SAC JSC DMCC WLL
            PLC PTY SRO TBK KGAA UAB OOO ASA APS OYJ NV EOOD KFT DOO ENTERPRISE DESPATCH
            """);
    /// What a firm's name ends with and nothing else does.
    private static final Set<String> ENDINGS = Set.of(
            "LTD", "LIMITED", "INC", "GMBH", "LLC", "LLP", "CORP", "CORPORATION", "SDN", "BHD", "LTDA", "PLC", "PTY");

    /// No firm has them in its name: "caustic soda in 25 kg bags", "Houston is on the road".
    private static final Set<String> SENTENCE =
            Set.of("THE", "IN", "AT", "TO", "FROM", "FOR", "WITH", "BY", "IS", "ARE", "ON", "VIA", "PER");
    private static final List<String> CHINESE_FIRM = List.of(
            "公司", "有限", "集团", "银行", "大学", "代表处", "办事处", "工厂", "酒店", "时间", "分部", "分行", "支行", "办公室", "博物馆", "法院", "医院",
            "税务局", "啤酒");
    private static final List<String> CHINESE_ADDRESS = List.of("路", "街", "大道", "号楼", "省", "县", "镇", "村", "弄");
    private static final List<String> NO_ADDRESS = List.of("铁路", "公路", "陆路", "海路", "线路", "一路");
    // Of a firm when they are written with a capital and only such words stand between: "Hull Builders Merchants".
    private static final Set<String> TRADES = Words.set("""
            IMPORTS EXPORTS TRADING TRADERS INDUSTRIES MERCHANTS LOGISTICS AIRLINES INSURANCE GROUP HOLDING
            HOLDINGS MILLS FOODS ENTERPRISES AGENCIES AGENCY AUTHORITY MUSEUM SCHOOL COLLEGE UNITED FC
            FORWARDERS FORWARDING SUPPLIES PARTNERS PRODUCTS MARITIME HOSPITAL FURNITURE
            """);

    private static final List<String> FORMS = List.of(
            "S.A.", "S.R.L", "S.P.A", "A.S.", "B.V.", "N.V.", "L.L.C", "SP. Z", "S.A.C", "S.R.O", "D.O.O", "K.K.");

    private FirmNames() {}

    /// `PRIME MARITIME INC. - PIRAEUS`: behind the firm's name, at the end of the line; and the firm's own ending.
    static boolean isSeat(String text, Hit hit) {
        if (ENDINGS.contains(text.substring(hit.start(), hit.end()))) {
            // AMS - PTY: there is an airport of that name
            return hit.start() == 0
                    || "- ".indexOf(text.charAt(hit.start() - 1)) < 0
                    || !text.startsWith("- ", hit.start() - 2);
        }
        int sign = hit.start();
        while (sign > 0 && " -,".indexOf(text.charAt(sign - 1)) >= 0) {
            sign--;
        }
        int end = sign > 0 && text.charAt(sign - 1) == '.' ? sign - 1 : sign;
        int word = end;
        while (word > 0 && Scan.isLetter(text.charAt(word - 1)) && end - word < 8) {
            word--;
        }
        return sign < hit.start()
                && text.substring(sign, hit.start()).contains("-")
                && ENDINGS.contains(text.substring(word, end))
                && Scan.skip(text, hit.end(), " ,") >= Scan.lineEnd(text, hit.end());
    }

    /// Only words stand between the port and the sign of a firm.
    public static boolean isInside(Sheet sheet, int end) {
        String text = sheet.text();
        boolean titled = true;
        int limit = Math.min(text.length(), end + REACH);
        int i = end;
        for (int words = 0; words < MOST_WORDS; words++) {
            int start = i;
            while (i < limit && " .&()".indexOf(text.charAt(i)) >= 0) {
                i++;
            }
            int wordEnd = Scan.codeEnd(text, i);
            if (i < limit && isAbbreviated(text, i)) {
                return true;
            }
            if (words > 0 && isParty(sheet, i)) {
                return false;
            }
            if (wordEnd == i || i == start || wordEnd > limit) {
                return false;
            }
            String word = text.substring(i, wordEnd);
            if (SENTENCE.contains(word) || Scan.digitsEnd(text, i) == wordEnd) {
                return false;
            }
            titled &= isTitled(sheet, i, wordEnd);
            if (FIRM.contains(word) || titled && TRADES.contains(word)) {
                return true;
            }
            i = wordEnd;
        }
        return false;
    }

    /// `S.A.`, `B.V.`, `Sp. z o.o.`
    private static boolean isAbbreviated(String text, int at) {
        boolean point = text.startsWith(".", at + 1) || text.startsWith(".", at + 2);
        return point && FORMS.stream().anyMatch(form -> text.startsWith(form, at));
    }

    /// Another party begins: "arrd hamburg yesterday & cnee (…) is jumping".
    private static boolean isParty(Sheet sheet, int at) {
        return switch (sheet.cueAt(at)) {
            case SHIPPER, CONSIGNEE, NOTIFY, CUSTOMER -> true;
            default -> false;
        };
    }

    /// `Builders`: a capital and small letters.
    private static boolean isTitled(Sheet sheet, int start, int end) {
        return end - start > 1 && sheet.isCapitals(start, start + 1) && sheet.isSmall(start + 1, end);
    }

    static boolean isInsideChinese(String text, int end) {
        if (text.startsWith(")有限", end) || text.startsWith(")股份", end) || text.startsWith(")集团", end)) {
            // 高丽海运(上海)有限公司
            return true;
        }
        int i = end;
        while (i < text.length()
                && i - end < 20
                && Scan.isChinese(text.charAt(i))
                && "、。".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        if (i == end) {
            return false;
        }
        String behind = text.substring(end, i);
        String near = behind.substring(0, Math.min(6, behind.length()));
        return hasOne(CHINESE_FIRM, behind) || hasOne(CHINESE_ADDRESS, near) && !hasOne(NO_ADDRESS, near);
    }

    private static boolean hasOne(List<String> words, String text) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
