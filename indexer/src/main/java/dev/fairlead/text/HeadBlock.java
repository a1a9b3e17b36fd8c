package dev.fairlead.text;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The lines `From: … Sent: … To: … Subject: …` above a quoted mail.
///
/// Goods are sent from a place to a place, too: without a line that announces a mail, an address, a label that
/// only mail programs write, or all four fields must be there.
record HeadBlock(int lines, QuotedHead head) {

    private static final int MAX_LINES = 40;

    /// Null when no such lines begin here.
    ///
    /// @param announced the line above says that a mail follows
    static @Nullable HeadBlock at(BodyLines lines, int line, boolean announced, OuterDate outer) {
        HeadLabel.Field first = HeadLabel.in(lines.words(line), announced);
        if (first == null || first.label() == HeadLabel.CC || first.label() == HeadLabel.OTHER) {
            return null;
        }
        Map<HeadLabel, String> said = new EnumMap<>(HeadLabel.class);
        int count = collect(lines, line, announced, said);
        return isMail(said, announced, first.label()) ? new HeadBlock(count, head(said, outer)) : null;
    }

    private static int collect(BodyLines lines, int line, boolean announced, Map<HeadLabel, String> said) {
        int depth = lines.depth(line);
        int last = line;
        HeadLabel label = HeadLabel.OTHER;
        int until = Math.min(line + MAX_LINES, lines.count());
        for (int i = line; i < until; i++) {
            String words = lines.words(i);
            if (words.isEmpty()) {
                if (i > last + 1) {
                    break;
                }
                continue;
            }
            HeadLabel.Field field = lines.depth(i) == depth ? HeadLabel.in(words, announced) : null;
            if (field != null && (field.label() == HeadLabel.OTHER || !said.containsKey(field.label()))) {
                label = field.label();
                said.put(label, field.value());
            } else if (field == null
                    && i == last + 1
                    && said.getOrDefault(label, "x").isEmpty()
                    && announced) {
                // 163 writes the label on one line and what it says on the next.
                said.put(label, words);
            } else if (field != null || i != last + 1 || !isMoreRecipients(label, words)) {
                break;
            }
            last = i;
        }
        return last - line + 1;
    }

    private static boolean isMoreRecipients(HeadLabel label, String words) {
        return (label == HeadLabel.TO || label == HeadLabel.CC)
                && (words.indexOf('@') > 0 || words.endsWith(";") || words.endsWith(","));
    }

    private static boolean isMail(Map<HeadLabel, String> said, boolean announced, HeadLabel first) {
        if (announced) {
            return said.containsKey(HeadLabel.FROM) || said.size() >= 2;
        }
        boolean dated = said.containsKey(HeadLabel.SENT) || said.containsKey(HeadLabel.DATE);
        int fields = (dated ? 1 : 0)
                + (said.containsKey(HeadLabel.TO) ? 1 : 0)
                + (said.containsKey(HeadLabel.SUBJECT) ? 1 : 0);
        if (!said.containsKey(HeadLabel.FROM) || fields < 2) {
            return false;
        }
        boolean address = hasAddress(said, HeadLabel.FROM) || hasAddress(said, HeadLabel.TO) && dated;
        boolean sent = said.containsKey(HeadLabel.SENT);
        boolean whole = fields == 3 && first == HeadLabel.FROM && !isTerm(said.getOrDefault(HeadLabel.SUBJECT, ""));
        return address || sent || whole;
    }

    private static boolean hasAddress(Map<HeadLabel, String> said, HeadLabel label) {
        return said.getOrDefault(label, "").indexOf('@') > 0;
    }

    // "Subject: to space and equipment" is a condition, not a title.
    private static boolean isTerm(String subject) {
        String words = subject.toLowerCase(Locale.ROOT);
        return words.startsWith("to ") || words.isEmpty();
    }

    private static QuotedHead head(Map<HeadLabel, String> said, OuterDate outer) {
        Writer writer = Writer.of(said.getOrDefault(HeadLabel.FROM, ""));
        String written = said.getOrDefault(HeadLabel.SENT, said.getOrDefault(HeadLabel.DATE, ""));
        HeadDate.Found date = written.isEmpty() ? null : HeadDate.at(written, 0, outer);
        return new QuotedHead(
                writer.name(),
                writer.address(),
                date == null ? null : date.at(),
                said.getOrDefault(HeadLabel.SUBJECT, ""));
    }
}
