package dev.fairlead.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The same words in other clothes give the same entities.
class MetamorphicTests {

    private static final String MAIL = """
            Vessel: MSC GOLDEN Voyage: 123E B/L: COSU6441804980 Booking: NG574436480
            Container CSQU3054383 seal SL1234567 40HQ
            POL: Nhava Sheva POD: Hamburg
            Cargo: ceramic tiles HS 690721, 3x40HQ
            Our offer: Shanghai-Hamburg USD 1250 per 40HQ, carrier MSC, valid until 2026-11-30
            """;

    private static List<String> entities(String text) {
        Recognition recognition = Reading.of(text);
        List<String> found = recognition.mentions().stream()
                .filter(mention -> mention.score() >= 0.6)
                .map(mention -> mention.type() + " " + mention.value() + " " + mention.role())
                .distinct()
                .sorted()
                .collect(Collectors.toList());
        recognition
                .rates()
                .forEach(rate -> found.add(rate.pol() + rate.pod() + rate.unit() + rate.amount() + rate.validTo()));
        return found;
    }

    @Test
    void readsTheMailAtAll() {
        assertThat(entities(MAIL))
                .contains(
                        "VESSEL MSC GOLDEN ",
                        "VOYAGE 123E ",
                        "BL COSU6441804980 ",
                        "BOOKING NG574436480 ",
                        "CONTAINER CSQU3054383 ",
                        "PORT INNSA pol",
                        "CARGO ceramic tiles ",
                        "CNSHADEHAM40HQ12502026-11-30");
    }

    @Test
    void doesNotMindNoBreakSpaces() {
        assertThat(entities(MAIL.replace(' ', '\u00a0'))).isEqualTo(entities(MAIL));
    }

    @Test
    void doesNotMindFullWidthForms() {
        String wide = MAIL.chars()
                .mapToObj(c -> String.valueOf(c > 32 && c < 127 ? (char) (c + 0xFEE0) : (char) c))
                .collect(Collectors.joining());
        assertThat(entities(wide)).isEqualTo(entities(MAIL));
    }

    @Test
    void doesNotMindSmallLetters() {
        assertThat(entities(MAIL.toLowerCase(Locale.ROOT))).isEqualTo(entities(MAIL));
    }

    @Test
    void doesNotMindCapitals() {
        assertThat(entities(MAIL.toUpperCase(Locale.ROOT))).isEqualTo(entities(MAIL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", ">> ", "   ", "| "})
    void doesNotMindQuotePrefixes(String prefix) {
        String quoted = MAIL.lines().map(line -> prefix + line).collect(Collectors.joining("\n"));
        assertThat(entities(quoted)).isEqualTo(entities(MAIL));
    }

    @Test
    void doesNotMindCarriageReturns() {
        assertThat(entities(MAIL.replace("\n", "\r\n"))).isEqualTo(entities(MAIL));
    }
}
