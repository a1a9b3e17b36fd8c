package dev.fairlead.goods;

import dev.fairlead.mentions.Evidence;
import dev.fairlead.mentions.Mention;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.mentions.Sheet.Found;
import dev.fairlead.mentions.Weight;
import dev.fairlead.text.Words;
import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;
import java.util.List;

/// Codes of the customs tariff behind their label, several in a list: `HS 690721`, `HS编码：3926.90.90 / 4011200000`.
final class TariffReader {

    private static final int MOST = 12;
    private static final List<String> CHANGES = Words.list("""
            CORRECTED TO; CHANGED TO; AMENDED TO; SHOULD BE; SHOULD READ; TO READ; TO BE; IS; 更正为; 改为;
            改成; 应为; 是; 为
            """);

    private TariffReader() {}

    /// Goods that are named by their code only.
    static boolean isCode(Mention cargo) {
        return cargo.value().startsWith("HS ");
    }

    static void read(Sheet sheet) {
        for (Hit hit : sheet.hits()) {
            if (hit.cue() == Cue.HS) {
                int at = behindChange(sheet.text(), Scan.skip(sheet.text(), hit.end(), " :.#-=\t("));
                for (int codes = 0; codes < MOST && at >= 0; codes++) {
                    at = readCode(sheet, hit, at);
                }
            }
        }
    }

    /// "HS code corrected to 8481.80", 改为: the new one counts.
    private static int behindChange(String text, int from) {
        for (String change : CHANGES) {
            if (text.startsWith(change, from)) {
                return Scan.skip(text, from + change.length(), " :");
            }
        }
        return from;
    }

    /// Offset of the next code of the list, -1 at its end.
    private static int readCode(Sheet sheet, Hit label, int start) {
        String text = sheet.text();
        int end = start;
        StringBuilder code = new StringBuilder(10);
        while (end < text.length() && code.length() < 12) {
            char c = text.charAt(end);
            boolean inner = (c == '.' || c == ' ') && code.length() >= 4 && isPair(text, end + 1);
            if (Scan.isDigit(c)) {
                code.append(c);
            } else if (!inner) {
                break;
            }
            end++;
        }
        if (code.length() < 4 || code.length() > 10 || !Scan.endsWord(text, end) || !sheet.isFree(start, end)) {
            return -1;
        }
        String name = sheet.vocabulary().tariffName(code.toString());
        Evidence evidence = new Evidence().label(sheet.slice(label.start(), label.end()));
        evidence.plusIf(!name.isEmpty(), Weight.REGISTER, "in the tariff");
        sheet.note(MentionType.CARGO, "HS " + code, start, end, evidence);
        sheet.noteBeside(new Found(MentionType.HS, code.toString(), "", ""), start, end, evidence);
        int next = Scan.skip(text, end, " ,/&、;");
        // a list that goes on in the next line
        next = text.startsWith("\n", next) && text.charAt(next - 1) == ',' ? Scan.skip(text, next + 1, " ") : next;
        return next > end && next < text.length() && Scan.isDigit(text.charAt(next)) ? next : -1;
    }

    /// Two or four digits that go on with the code: `8413.70`, `3926 90 90`.
    private static boolean isPair(String text, int at) {
        int digits = Scan.digitsEnd(text, at) - at;
        return (digits == 2 || digits == 4 || digits == 6) && Scan.endsWord(text, at + digits);
    }
}
