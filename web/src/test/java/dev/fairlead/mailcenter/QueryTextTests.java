package dev.fairlead.mailcenter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.query.QueryParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "customer | ACME | customer:ACME",
                "customer | ACME GmbH | customer:\"ACME GmbH\"",
                "customer | 宁波家具 | customer:宁波家具",
                "customer | A \"big\" one | customer:\"A big one\"",
                "customer | Miller (HK) | customer:\"Miller (HK)\"",
                "mailbox | lisa@ourfirm.com | mailbox:lisa@ourfirm.com",
                "lane | CNSHA-DEHAM | lane:CNSHA-DEHAM"
            })
    void quotesAValueOnlyWhereTheSearchLanguageNeedsIt(String field, String value, String filter) {
        assertThat(QueryText.filter(field, value)).isEqualTo(filter);
        assertThat(QueryParser.parse(filter).problems()).isEmpty();
    }

    @Test
    void addsAFilterOnce() {
        assertThat(new QueryText("rates").with("vessel:\"EVER GIVEN\"")).isEqualTo("rates vessel:\"EVER GIVEN\"");
        assertThat(new QueryText("vessel:\"EVER GIVEN\" rates").with("vessel:\"EVER GIVEN\""))
                .isEqualTo("vessel:\"EVER GIVEN\" rates");
    }

    @Test
    void takesAFilterOffWhereverItStands() {
        assertThat(new QueryText("a is:inbound b").without("is:inbound")).isEqualTo("a b");
        assertThat(new QueryText("is:inbound").without("is:inbound")).isEmpty();
        assertThat(new QueryText("after:2026-01-01 before:2026-02-01").without("after:2026-01-01 before:2026-02-01"))
                .isEmpty();
    }

    @Test
    void takesEveryLimitOfTimeOff() {
        assertThat(new QueryText("after:2026-01-01 tiles older_than:7d Before:2026-02-01 -after:2026-01-05")
                        .withoutDates())
                .isEqualTo("tiles -after:2026-01-05");
        assertThat(new QueryText("subject:\"after:noon\"").hasDates()).isFalse();
    }

    @Test
    void doesNotTakeTheBeginningOfALongerFilterForIt() {
        assertThat(new QueryText("rep:lisa2").has("rep:lisa")).isFalse();
        assertThat(new QueryText("rep:lisa2").without("rep:lisa")).isEqualTo("rep:lisa2");
    }

    @Test
    void listsTheFiltersAmongTheWords() {
        assertThat(new QueryText("tiles customer:\"ACME GmbH\" -port:DEHAM (pol:CNSHA OR x) http://a.b").filters())
                .containsExactly("customer:\"ACME GmbH\"", "-port:DEHAM", "http://a.b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "demur | demur*",
                "is:inbound demur | is:inbound demur*",
                "d | d",
                "滞箱 | 滞箱",
                "\"ever gi | \"ever gi",
                "\"ever given\" ro | \"ever given\" ro*",
                "customer:ac | customer:ac",
                "tiles OR | tiles OR",
                "demur* | demur*"
            })
    void takesTheWordThatIsBeingTypedForABeginning(String typed, String read) {
        assertThat(new QueryText(typed).whileTyping()).isEqualTo(read);
    }
}
