package dev.fairlead.text;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The sentence above an answered mail: `On Fri, Nov 20, 2026 at 10:15 AM Li Lei <li@x.example> wrote:`.
///
/// ```
/// attribution = [lead] date name verb ":" | name verb date ":" | name "于" date verb ":" | [lead] date verb name ":"
/// ```
/// A sentence that people write ("the carrier wrote:") names no time of day and no address, and no `>` follows it.
final class Attribution {

    private static final int MAX_LENGTH = 300;

    /// What may stand in front of the date.
    private static final Openings LEADS = new Openings(Words.list("""
            on_; at_; am_; le_; el_; il giorno_; il_; op_; em_; den_; dne_; 在_; 在; 於_
            """));

    /// Longer ones first.
    private static final List<String> VERBS = Words.list("""
            wrote the following; wrote on; wrote; writes; 写道; 寫道; 写到; schrieb am; schrieb; a écrit;
            escribió; ha scritto; schreef; escreveu
            """);

    private static final List<String> HAN_ON = List.of("于", "於");

    private Attribution() {}

    /// How certain it is that the sentence introduces a mail.
    ///
    /// @param certain a time of day, an address or both stand in it
    record Found(QuotedHead head, boolean certain) {}

    /// Whether a sentence may begin here that goes on in the next line.
    static boolean mayBegin(String line) {
        if (line.isEmpty() || line.length() > MAX_LENGTH) {
            return false;
        }
        char first = line.charAt(0);
        return first >= '0' && first <= '9' || line.endsWith(">") || LEADS.begin(line, 0);
    }

    /// Null when this is no such sentence.
    static @Nullable Found in(String line, OuterDate outer) {
        int last = line.length() - 1;
        if (last < 6 || last > MAX_LENGTH || line.charAt(last) != ':' && line.charAt(last) != '：') {
            return null;
        }
        String sentence = line.substring(0, last).strip();
        String lower = sentence.toLowerCase(Locale.ROOT);
        if (lower.length() != sentence.length()) {
            return null;
        }
        int from = LEADS.at(lower, 0).length();
        HeadDate.Found date = HeadDate.at(sentence, from, outer);
        if (date != null) {
            return dateFirst(sentence, lower, date);
        }
        return nameFirst(sentence, lower, outer);
    }

    private static @Nullable Found dateFirst(String sentence, String lower, HeadDate.Found date) {
        String rest = sentence.substring(date.end());
        String verb = verb(lower.substring(date.end()));
        Writer writer = Writer.of(without(rest, verb));
        if (verb.isEmpty() && writer.address().isEmpty()) {
            return null;
        }
        boolean certain = !writer.address().isEmpty() || date.hasTime() && !writer.isNobody();
        return new Found(new QuotedHead(writer.name(), writer.address(), date.at(), ""), certain);
    }

    private static String without(String rest, String verb) {
        int at = verb.isEmpty() ? -1 : rest.toLowerCase(Locale.ROOT).lastIndexOf(verb);
        return at < 0 ? rest : rest.substring(0, at) + " " + rest.substring(at + verb.length());
    }

    private static @Nullable Found nameFirst(String sentence, String lower, OuterDate outer) {
        String verb = verb(lower);
        if (verb.isEmpty()) {
            return null;
        }
        int verbAt = lower.lastIndexOf(verb);
        int nameEnd = verbAt;
        int dateAt = verbAt + verb.length();
        for (String on : HAN_ON) {
            int at = lower.lastIndexOf(on, verbAt);
            if (at > 0) {
                nameEnd = at;
                dateAt = at + 1;
            }
        }
        HeadDate.Found date = HeadDate.at(sentence, dateAt, outer);
        // The verb alone ends the sentence, or nothing but the date stands behind it.
        if (date == null && !sentence.substring(verbAt + verb.length()).isBlank()) {
            return null;
        }
        Writer writer = Writer.of(sentence.substring(0, nameEnd));
        boolean certain = !writer.address().isEmpty() || date != null && date.hasTime() && !writer.isNobody();
        QuotedHead head = new QuotedHead(writer.name(), writer.address(), date == null ? null : date.at(), "");
        return new Found(head, certain);
    }

    private static String verb(String lower) {
        return VERBS.stream().filter(lower::contains).findFirst().orElse("");
    }
}
