package dev.fairlead.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypingTests {

    /// The cursor stands at the `|`.
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\'',
            value = {
                "|; ''; ''",
                "dem|; dem; ''",
                "dem| hamburg; dem; ''",
                "rate vessel:ev|; ev; vessel",
                "rate VESSEL:ev|er; ever; vessel",
                "vessel:\"ever gi|; ever gi; vessel",
                "vessel:\"ever gi|ven\" rate; ever given; vessel",
                "-customer:ac|; ac; customer",
                "(pol:CN|; CN; pol",
                "船名 vessel：长|; 长; vessel",
                "customer:|; ''; customer",
                "unknown:x|; unknown:x; ''",
                "rate |; ''; ''"
            })
    void findsTheTermUnderTheCursor(String typed, String value, String field) {
        int cursor = typed.indexOf('|');
        Typing typing = Typing.at(typed.replace("|", ""), cursor);
        assertThat(typing.value()).isEqualTo(value);
        assertThat(typing.field() == null ? "" : typing.field().key()).isEqualTo(field);
    }

    @Test
    void namesThePlaceThatASuggestionReplaces() {
        Typing typing = Typing.at("rate -vessel:\"ever gi\" x", 18);
        assertThat("rate -vessel:\"ever gi\" x".substring(typing.start(), typing.end()))
                .isEqualTo("vessel:\"ever gi\"");
    }

    @Test
    void survivesAnyPlaceInAnyText() {
        for (String typed : new String[] {"", "-", "\"", "(((", "from:\"", "a".repeat(9_000), "\ud83d:"}) {
            for (int place = -1; place < Math.min(typed.length() + 2, 50); place++) {
                Typing typing = Typing.at(typed, place);
                assertThat(typing.end()).isBetween(typing.start(), Math.max(typed.length(), typing.start()));
            }
        }
    }

    @Test
    void writesTermsThatTheParserReadsBack() {
        assertThat(Typing.term(SearchField.VESSEL, "EVER GIVEN")).isEqualTo("vessel:\"EVER GIVEN\"");
        assertThat(Typing.term(SearchField.CUSTOMER, "恒泰")).isEqualTo("customer:恒泰");
    }
}
