package dev.fairlead.demo.letters;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The lines that mail programs put above the letter they quote.
final class QuoteHead {

    private static final DateTimeFormatter ENGLISH =
            DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy h:mm a", Locale.ENGLISH);
    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("yyyy年M月d日 H:mm", Locale.CHINESE);

    private QuoteHead() {}

    static List<String> lines(Letter quoted, Language language) {
        String from = "%s <%s>".formatted(quoted.from().name(), quoted.from().address());
        String to = quoted.to().stream().map(Person::name).collect(Collectors.joining("; "));
        if (language == Language.CHINESE) {
            return List.of(
                    "发件人: " + from, "发送时间: " + CHINESE.format(quoted.sent()), "收件人: " + to, "主题: " + quoted.subject());
        }
        return List.of(
                "From: " + from, "Sent: " + ENGLISH.format(quoted.sent()), "To: " + to, "Subject: " + quoted.subject());
    }

    static String separator(Language language) {
        return language == Language.CHINESE ? "-----邮件原件-----" : "-----Original Message-----";
    }

    /// The one line of programs that mark quoted lines with `>`.
    static String line(Letter quoted, Language language) {
        return language == Language.CHINESE
                ? "在 %s，%s <%s> 写道："
                        .formatted(
                                CHINESE.format(quoted.sent()),
                                quoted.from().name(),
                                quoted.from().address())
                : "On %s, %s <%s> wrote:"
                        .formatted(
                                ENGLISH.format(quoted.sent()),
                                quoted.from().name(),
                                quoted.from().address());
    }
}
