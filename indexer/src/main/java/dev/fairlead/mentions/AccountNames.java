package dev.fairlead.mentions;

import dev.fairlead.mentions.Sheet.Found;
import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;

/// For whom a ship or cargo is, as the orders of the bulk trade say it: `A/C MAADEN`, `Acc Bulk Asia`, `MV ROSE / Acct
/// Vega Carriers - CP dated`.
final class AccountNames {

    private static final String[] LABELS = {"A/C", "ACCT", "ACC", "ACCOUNT"};
    private static final int MOST_WORDS = 5;
    private static final int LONGEST = 40;

    private AccountNames() {}

    static void read(Sheet sheet) {
        String text = sheet.text();
        boolean order = false;
        for (int at = text.indexOf('A'); at >= 0 && !sheet.isFull(); at = text.indexOf('A', at + 1)) {
            int name = text.startsWith("CC", at + 1) || text.startsWith("/C", at + 1) ? nameStart(text, at) : -1;
            if (name > 0) {
                order = order || isOrder(sheet);
                if (!order) {
                    return;
                }
                note(sheet, at, name);
            }
        }
    }

    /// Where the name begins behind a label at the beginning of a clause, negative without one.
    private static int nameStart(String text, int at) {
        boolean begins = at == 0 || text.charAt(at - 1) == '\n' || text.startsWith("/ ", at - 2);
        for (String label : LABELS) {
            int end = at + label.length();
            boolean whole = begins && text.startsWith(label, at) && end < text.length();
            if (whole && (text.charAt(end) == ' ' || text.charAt(end) == ':' || text.startsWith(". ", end))) {
                return Scan.skip(text, end, " :.");
            }
        }
        return -1;
    }

    /// Ships are offered or asked for: other mail has accounts, too.
    private static boolean isOrder(Sheet sheet) {
        for (Hit hit : sheet.hits()) {
            boolean trade =
                    hit.cue() == Cue.TRADE && !sheet.vocabulary().isEverydayWord(sheet.slice(hit.start(), hit.end()));
            if (trade || hit.cue() == Cue.LAYCAN || hit.cue() == Cue.SHIP) {
                return true;
            }
        }
        return false;
    }

    private static void note(Sheet sheet, int label, int start) {
        int end = nameEnd(sheet.text(), start);
        boolean named = end - start > 2
                && isClosed(sheet.text(), end)
                && !sheet.isSmall(start, start + 1)
                && sheet.isFree(start, end);
        if (named) {
            Evidence evidence =
                    new Evidence().label(sheet.slice(label, start).strip()).plus(Weight.NAME_ALONE, "a name alone");
            Found account = new Found(MentionType.CUSTOMER, sheet.original().slice(start, end), "customer", "");
            sheet.note(account, start, end, evidence);
        }
    }

    /// Behind a few words, the first of which is none of the sentence; `start` itself without one.
    private static int nameEnd(String text, int start) {
        int limit = Math.min(Scan.lineEnd(text, start), start + LONGEST);
        int end = start;
        int at = start;
        for (int words = 0; words < MOST_WORDS && at < limit; words++) {
            int next = Months.letters(text, at);
            if (next == at || words == 0 && PlainWords.isStop(text.substring(at, next))) {
                break;
            }
            end = next;
            at = Scan.skip(text, end, " &");
        }
        return Math.min(end, limit);
    }

    private static boolean isClosed(String text, int end) {
        int next = Scan.skip(text, end, " ");
        return next >= text.length() || "\n-/,;(.".indexOf(text.charAt(next)) >= 0;
    }
}
