package dev.fairlead.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.rates.QuotedRate;
import dev.fairlead.text.MessageText;
import dev.fairlead.text.Passage;
import dev.fairlead.text.ZoneKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The cases of `rate-cases.txt`: a mail, and the prices that are in it.
///
/// Each case is a text, then `=>` and its offers, `~>` and its other prices with their kind, `!>` and its validity;
/// the lines begin a new case with `----`. A first line `Subject: …` is the subject, a first line `File` makes the
/// text that of an attached file.
class RateCasesTests {

    record Case(String text, List<String> offers, List<String> others, String validity) {
        @Override
        public String toString() {
            return text.length() > 70 ? text.substring(0, 70) : text;
        }
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream in = RateCasesTests.class.getResourceAsStream("rate-cases.txt")) {
            String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("(?m)^----\n")).map(RateCasesTests::parse).toList().stream();
        }
    }

    private static Case parse(String block) {
        List<String> text = new ArrayList<>();
        List<String> offers = new ArrayList<>();
        List<String> others = new ArrayList<>();
        String validity = "";
        for (String line : block.split("\n")) {
            if (line.startsWith("=>")) {
                offers.addAll(list(line));
            } else if (line.startsWith("~>")) {
                others.addAll(list(line));
            } else if (line.startsWith("!>")) {
                validity = line.substring(2).strip();
            } else {
                text.add(line);
            }
        }
        return new Case(String.join("\n", text), offers, others, validity);
    }

    private static List<String> list(String line) {
        return Arrays.stream(line.substring(2).split(","))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsThePrices(Case expected) {
        Recognition seen = read(expected.text());
        assertThat(seen.rates().stream().map(RateCasesTests::text)).containsExactlyElementsOf(expected.offers());
        if (!expected.others().isEmpty()) {
            assertThat(seen.otherPrices().stream().map(rate -> rate.kind() + " " + text(rate)))
                    .containsExactlyInAnyOrderElementsOf(expected.others());
        }
        if (!expected.validity().isEmpty()) {
            assertThat(seen.rates())
                    .isNotEmpty()
                    .allSatisfy(rate ->
                            assertThat(rate.validFrom() + ".." + rate.validTo()).isEqualTo(expected.validity()));
        }
    }

    private static Recognition read(String text) {
        if (text.startsWith("File\n")) {
            return Reading.of(new MessageText(
                    "", "", List.of(new Passage(ZoneKind.ATTACHMENT, 1, 0, text.substring(5))), List.of()));
        }
        String subject = text.startsWith("Subject: ") ? text.lines().findFirst().orElse("") : "";
        return subject.isEmpty()
                ? Reading.of(text)
                : Reading.of(
                        subject.substring(9), text.substring(subject.length()).strip(), ZoneKind.NEW);
    }

    /// `O/F USD 1250/40HQ`
    private static String text(QuotedRate rate) {
        return "%s %s %s/%s%s"
                .formatted(
                        rate.charge(),
                        rate.currency(),
                        rate.amount().stripTrailingZeros().toPlainString(),
                        rate.unit(),
                        rate.doubtful() ? "?" : "");
    }
}
