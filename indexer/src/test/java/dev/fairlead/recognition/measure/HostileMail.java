package dev.fairlead.recognition.measure;

import dev.fairlead.mime.Address;
import dev.fairlead.mime.ParsedMessage;
import dev.fairlead.recognition.Recogniser;
import dev.fairlead.recognition.Recognition;
import dev.fairlead.text.MessageText;
import dev.fairlead.text.TextReader;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Texts that somebody wrote to make the readers slow, at two sizes: seconds of CPU a megabyte, and how much longer the
/// double length takes (2 is linear).
final class HostileMail {

    private static final Instant SENT = Instant.parse("2026-11-15T08:00:00Z");
    private static final int MEGABYTE = 1_000_000;
    private static final Map<String, String> PIECES = new LinkedHashMap<>();

    static {
        PIECES.put("digits", "1");
        PIECES.put("digits and blanks", "12 3 ");
        PIECES.put("letters", "A");
        PIECES.put("box prefixes", "MSCU");
        PIECES.put("boxes", "CSQU3054383 ");
        PIECES.put("boxes, one a line", "CSQU3054383\n");
        PIECES.put("ships", "EVER GIVEN ");
        PIECES.put("ships, one a line", "EVER GIVEN\n");
        PIECES.put("ships and voyages", "MSC OSCAR V.123E, ");
        PIECES.put("fleets", "MSC MSC MAERSK ");
        PIECES.put("USD", "USD ");
        PIECES.put("USD without blanks", "USD");
        PIECES.put("amounts", "USD 1250/");
        PIECES.put("amounts, one a line", "USD 1250/40HQ\n");
        PIECES.put("amounts in one line", "USD 1250/40HQ ");
        PIECES.put("figures", "1,250.00 ");
        PIECES.put("boxes by kind", "1x40HQ ");
        PIECES.put("kinds in lists", "20/40/HQ/");
        PIECES.put("ports", "SHANGHAI-");
        PIECES.put("ports, one a line", "SHANGHAI TO HAMBURG\n");
        PIECES.put("ports in Chinese", "上海到汉堡");
        PIECES.put("routes", "FROM TO VIA ");
        PIECES.put("labels", "POL: POD: ");
        PIECES.put("label after label", "B/L NO. ");
        PIECES.put("cargo labels", "CARGO: TILES ");
        PIECES.put("validity", "有效期1/");
        PIECES.put("dates", "12/11/2026 ");
        PIECES.put("dates after labels", "ETD 12-Nov ");
        PIECES.put("phones", "TEL +86 21 ");
        PIECES.put("addresses", "a@b.c ");
        PIECES.put("address signs", "@");
        PIECES.put("links", "http://");
        PIECES.put("quote marks", "> ");
        PIECES.put("quote marks, deep", ">>>>>>>>\n");
        PIECES.put("heads", "From: a@b.c\nSent: Monday\nTo: c\nSubject: x\n");
        PIECES.put("attributions", "On Monday, Tom <a@b.c> wrote:\n");
        PIECES.put("heads in Chinese", "发件人: 王\n发送时间: 2026年11月10日\n收件人: 李\n主题: 转发\n");
        PIECES.put("closings", "Best regards\n");
        PIECES.put("tabs", "a\t");
        PIECES.put("table lines", "POL\tPOD\t20GP\t40HQ\nSHA\tHAM\t100\t200\n");
        PIECES.put("signs", "|/-:,;()[]");
        PIECES.put("line feeds", "\n");
        PIECES.put("ligatures", "ﷺ");
        PIECES.put("marks", "e\u0301\u0301");
        PIECES.put("firms", "ACME CO LTD, ");
    }

    private HostileMail() {}

    /// @param wanted beginning of the names of those to run, `true` for all
    static void print(String wanted, TextReader reader, Recogniser recogniser, Consumer<String> out) {
        Map<String, Hostile> texts = new LinkedHashMap<>();
        PIECES.forEach((name, piece) -> texts.put(name, plain(piece)));
        markup().forEach((name, pieces) -> texts.put(name, html(pieces)));
        texts.put("10 MB of digits", size -> plain("7").mail(10 * size));
        out.accept("%-24s %10s %8s %9s".formatted("hostile text of 1 MB", "s CPU", "x 2 is", "mentions"));
        texts.forEach((name, hostile) -> {
            if (wanted.equals("true") || name.startsWith(wanted)) {
                out.accept(line(name, hostile, reader, recogniser));
            }
        });
    }

    private static Map<String, List<String>> markup() {
        Map<String, List<String>> markup = new LinkedHashMap<>();
        markup.put("deep tables", List.of("<table><tr><td>1", "</td></tr></table>"));
        markup.put("deep boxes", List.of("<div>", ""));
        markup.put("wide table", List.of("<td>USD 100</td>", ""));
        markup.put("long table", List.of("<tr><td>SHA</td><td>100</td></tr>", ""));
        markup.put("spanning cells", List.of("<td colspan=1000 rowspan=1000>1</td>", ""));
        markup.put("open tags", List.of("<b><i>", ""));
        return markup;
    }

    private static Hostile plain(String piece) {
        return size -> message(piece.repeat(Math.max(1, size / piece.length())), "");
    }

    private static Hostile html(List<String> pieces) {
        return size -> {
            int times = size / (pieces.getFirst().length() + pieces.getLast().length());
            return message(
                    "", pieces.getFirst().repeat(times) + pieces.getLast().repeat(times));
        };
    }

    private interface Hostile {
        ParsedMessage mail(int size);
    }

    // A report goes on: one text that breaks a reader is told of beside those that are slow.
    private static String line(String name, Hostile hostile, TextReader reader, Recogniser recogniser) {
        try {
            return measured(name, hostile, reader, recogniser);
        } catch (RuntimeException | StackOverflowError e) {
            return "%-24s FAILS %s at %s"
                    .formatted(
                            name,
                            e,
                            List.of(e.getStackTrace()).stream()
                                    .filter(frame -> frame.getClassName().startsWith("dev.fairlead"))
                                    .findFirst()
                                    .orElse(null));
        }
    }

    private static String measured(String name, Hostile hostile, TextReader reader, Recogniser recogniser) {
        seconds(hostile.mail(MEGABYTE / 20), reader, recogniser);
        double half = seconds(hostile.mail(MEGABYTE / 2), reader, recogniser);
        double whole = seconds(hostile.mail(MEGABYTE), reader, recogniser);
        MessageText text = reader.read(hostile.mail(MEGABYTE));
        Recognition seen = recogniser.recognise(text, SENT);
        return "%-24s %10.3f %8.1f %9d%s"
                .formatted(
                        name,
                        whole,
                        whole / half,
                        seen.mentions().size(),
                        whole > 1 && !name.startsWith("10 MB") ? "   TOO SLOW" : "");
    }

    private static double seconds(ParsedMessage mail, TextReader reader, Recogniser recogniser) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        recogniser.recognise(reader.read(mail), SENT);
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
    }

    private static ParsedMessage message(String plain, String html) {
        return ParsedMessage.written("Hostile", new Address("", "a@b.example"), SENT, plain, html);
    }
}
