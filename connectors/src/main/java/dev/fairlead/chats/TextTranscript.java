package dev.fairlead.chats;

import dev.fairlead.chats.Conversation.Line;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a text: WhatsApp of both kinds of phones, and what WeChat, QQ, Teams and Skype give as text.
///
/// The first beginning of a message says how all of them are written. Where most are followed by `name: text`, those
/// without a name are the messenger's own notices; elsewhere the name has the line for itself and the text follows.
final class TextTranscript {

    private static final int MOST_LINES = 4_000_000;
    private static final int LONGEST_SENDER = 80;

    /// Marks of direction, which some phones put around numbers and before notices.
    private static final Pattern MARKS = Pattern.compile("[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufeff]");
    private static final Pattern BLANKS = Pattern.compile("[\\u00a0\\u2007\\u202f]");

    /// A mark before the text: a notice of an iPhone, unless it stands for a picture or a message taken back.
    private static final Pattern OF_A_PERSON =
            Pattern.compile("(?i).*(omitted|attached|deleted|edited|<.*>|省略|忽略|附件|附加|删除|刪除"
                    + "|撤回|weggelassen|gelöscht|omitido|eliminad|absent).*");

    /// `Anna(wxid_x1)`, `Anna (12345)`, `Anna <anna@acme.example>`.
    private static final Pattern WITH_ACCOUNT = Pattern.compile("(.{1,80}?) ?[(<（]([A-Za-z0-9._@+-]{4,80})[)>）]");

    private final ChatSource source;

    TextTranscript(ChatSource source) {
        this.source = source;
    }

    /// A head, where it stands, and the lines up to the next.
    private record Found(LineHead head, long line, boolean marked, List<String> more) {}

    Conversation read(String text) {
        if (source.conversation().isEmpty()) {
            throw BrokenTranscript.nameless();
        }
        List<Found> found = found(text);
        long named = found.stream()
                .filter(one -> !one.head().nameFirst() && colon(one.head().rest()) > 0)
                .count();
        boolean sameLine = named * 2 >= found.size();
        List<LocalDate> dates = Dates.of(
                found.stream()
                        .map(one -> new Dates.Written(one.head(), one.line()))
                        .toList(),
                source.reading().dates());
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Line line = line(found.get(i), dates.get(i), sameLine);
            if (line != null) {
                lines.add(line);
            }
        }
        return new Conversation(source.conversation(), source.conversation(), "", lines, found.size() - lines.size());
    }

    private static List<Found> found(String text) {
        List<Found> found = new ArrayList<>();
        @Nullable String style = null;
        int number = 0;
        for (String raw : (Iterable<String>) text.lines().limit(MOST_LINES)::iterator) {
            number++;
            String line = plain(raw);
            LineHead head = LineHead.of(line);
            if (head != null && (style == null || style.equals(head.style()))) {
                style = head.style();
                found.add(new Found(head, number, isMarked(raw), new ArrayList<>()));
            } else if (!found.isEmpty()) {
                found.getLast().more().add(line);
            }
        }
        if (found.isEmpty()) {
            throw BrokenTranscript.noMessage(text.lines().findFirst().orElse(""));
        }
        return found;
    }

    private static String plain(String line) {
        return BLANKS.matcher(MARKS.matcher(line).replaceAll("")).replaceAll(" ");
    }

    /// A mark of direction stands behind the sender.
    private static boolean isMarked(String raw) {
        return raw.contains(": \u200e");
    }

    private @Nullable Line line(Found found, LocalDate date, boolean sameLine) {
        String rest = found.head().rest();
        int colon = sameLine ? colon(rest) : -1;
        if (sameLine && colon < 0) {
            return null;
        }
        String sender = (sameLine ? rest.substring(0, colon) : rest).strip();
        List<String> words = new ArrayList<>();
        if (sameLine) {
            words.add(rest.substring(colon + 1).strip());
        }
        words.addAll(found.more());
        String text = String.join("\n", words).strip().replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
        boolean notice =
                found.marked() && !OF_A_PERSON.matcher(words.getFirst()).matches();
        return sender.isEmpty() || text.isEmpty() || notice ? null : line(found.head(), date, sender, text);
    }

    private Line line(LineHead head, LocalDate date, String sender, String text) {
        Matcher parts = WITH_ACCOUNT.matcher(sender);
        boolean account = parts.matches();
        // WhatsApp marks with a wave those whom the phone does not know.
        String name = (account ? parts.group(1) : sender)
                .replaceFirst("^~ ?", "")
                .replaceFirst("[:：]$", "")
                .strip();
        String known = account ? parts.group(2) : "";
        LocalTime time = LocalTime.of(head.hourOfDay(), head.minute(), Math.clamp(head.second(), 0, 59));
        return new Line(
                ZonedDateTime.of(date, time, source.reading().zone()), name, known, source.isMe(name, known), text);
    }

    /// Where the sender ends; -1 when none is named. Quotation marks are those of a notice: Bo changed the
    /// subject to "Rates: new".
    private static int colon(String rest) {
        int latin = rest.indexOf(": ");
        int end = latin < 0 && rest.endsWith(":") ? rest.length() - 1 : latin;
        int chinese = rest.indexOf('：');
        int colon = end < 0 || chinese >= 0 && chinese < end ? chinese : end;
        boolean sender = colon > 0
                && colon <= LONGEST_SENDER
                && rest.substring(0, colon).chars().noneMatch(sign -> "\"“”«»「」".indexOf(sign) >= 0);
        return sender ? colon : -1;
    }
}
