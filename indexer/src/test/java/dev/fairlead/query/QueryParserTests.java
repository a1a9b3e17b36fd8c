package dev.fairlead.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "demurrage hamburg | (demurrage hamburg)",
                "\"free time at destination\" | \"free time at destination\"",
                "reefer -shrimp | (reefer -shrimp)",
                "reefer NOT shrimp | (reefer -shrimp)",
                "reefer AND shrimp | (reefer shrimp)",
                "hamburg OR rotterdam demurrage | ((hamburg OR rotterdam) demurrage)",
                "(reefer shrimp) OR garlic | ((reefer shrimp) OR garlic)",
                "-(reefer OR garlic) | -(reefer OR garlic)",
                "MSKU12* | MSKU12*",
                "锂电* | 锂电*",
                "滞箱费 宁波 | (滞箱费 宁波)",
                "from:lisa@acme.com | from:lisa@acme.com",
                "FROM:acme.com | from:acme.com",
                "vessel:\"EVER GIVEN\" | vessel:\"EVER GIVEN\"",
                "from:(lisa OR tom) | (from:lisa OR from:tom)",
                "subject:(arrival notice) | (subject:arrival subject:notice)",
                "container:MSKU12* | container:MSKU12*",
                "has:attachment | has:attachment",
                "larger:2M | larger:2097152",
                "smaller:500kb | smaller:512000",
                "after:2026-05-01 | after:2026-05-01",
                "after:2026/5/1 | after:2026-05-01",
                "after:2026-05 | after:2026-05-01",
                "before:20260501 | before:2026-05-01",
                "before:\"2026-05-01\" | before:2026-05-01",
                "older_than:7d | older_than:7d",
                "newer_than:2w | newer_than:14d",
                "lane:CNSHA-DEHAM | lane:CNSHA-DEHAM",
                "lane:上海→汉堡 | lane:上海-汉堡",
                "quote:any | quote:any",
                "is:Outbound | is:outbound",
                "from：lisa　“锂电池”（汉堡 OR 上海） | (from:lisa \"锂电池\" (汉堡 OR 上海))",
                "MSKU 123456-5 | (\"MSKU 123456-5\" OR (MSKU 123456-5))",
                "demurrage COSU 6441804980 hamburg | (demurrage (\"COSU 6441804980\" OR (COSU 6441804980)) hamburg)",
                "MSKU-123456-5 | MSKU-123456-5",
                "http://acme.com/x | http://acme.com/x",
                "Shanghai Hamburg 10:30 | (Shanghai Hamburg 10:30)",
                "OREGON NOTICE ANDES | (OREGON NOTICE ANDES)",
            })
    void printsTheTreeOfWhatItUnderstands(String typed, String tree) {
        ParsedQuery parsed = QueryParser.parse(typed);
        assertThat(parsed.query()).hasToString(tree);
        assertThat(parsed.problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "colour:red | colour:red | There is no field 'colour:'",
                "after:yesterday | () | expected a day or month such as 2026-05-01",
                "after:2026-02-30 | () | expected a day or month",
                "older_than:soon x | x | expected a number with d, w, m or y",
                "larger:huge | () | expected a number of bytes",
                "lane:CNSHA | () | expected two ports with a dash between",
                "is:forgotten demurrage | demurrage | Read 'forgotten' behind is:, expected one of inbound, internal",
                "has:wings | () | expected one of attachment",
                "from: lisa | lisa | Read from: without a value",
                "\"free time | \"free time\" | without its closing one",
                "(reefer shrimp | (reefer shrimp) | Read '(' without ')'",
                "reefer) shrimp | (reefer shrimp) | Read ')' without '('",
                "reefer OR | reefer | Read OR with nothing behind it",
                "OR reefer | reefer | Read OR without a word before it",
                "*a*b*c* | *a*b*c | a * may stand only at the end",
                "a* | a | expected at least 2 letters before the *",
                "shanghai - hamburg | (shanghai hamburg) | holds no letter or digit",
                "\"\" | () | Nothing to search for",
            })
    void saysWhatItCouldNotUnderstand(String typed, String tree, String message) {
        ParsedQuery parsed = QueryParser.parse(typed);
        assertThat(parsed.query()).hasToString(tree);
        assertThat(parsed.problems())
                .anySatisfy(problem -> assertThat(problem.message()).contains(message));
    }

    @Test
    void saysWhereTheProblemStands() {
        Problem problem =
                QueryParser.parse("reefer after:soon shrimp").problems().getFirst();
        assertThat("reefer after:soon shrimp".substring(problem.start(), problem.end()))
                .isEqualTo("after:soon");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "()", "(( ))", "AND"})
    void findsEverythingWhenNothingIsAsked(String typed) {
        assertThat(QueryParser.parse(typed).query()).isEqualTo(new Query.Everything());
    }

    @Test
    void boundsHostileSearches() {
        for (String hostile : List.of(
                "(".repeat(100_000),
                "a OR ".repeat(100_000),
                "x".repeat(10_000_000),
                "(a ".repeat(50_000) + ")".repeat(50_000),
                "-".repeat(100_000),
                "\"".repeat(100_000),
                "from:".repeat(100_000),
                "OR ".repeat(100_000))) {
            ParsedQuery parsed = QueryParser.parse(hostile);
            assertThat(parsed.problems()).isNotEmpty().hasSizeLessThanOrEqualTo(20);
            assertThat(parsed.query().toString()).hasSizeLessThan(4 * QueryParser.LONGEST);
        }
    }

    @Test
    void passesOverMoreThanItsMostTerms() {
        ParsedQuery parsed = QueryParser.parse("a ".repeat(QueryParser.MOST_TERMS + 1));
        assertThat(((Query.And) parsed.query()).parts()).hasSize(QueryParser.MOST_TERMS);
        assertThat(parsed.problems()).extracting(Problem::message).anyMatch(m -> m.startsWith("More than 256 terms"));
    }

    @Test
    void neverThrowsWhateverIsTyped() {
        Random random = new Random(42);
        String[] pieces = {
            "(",
            ")",
            "\"",
            "-",
            "*",
            ":",
            " OR ",
            "from:",
            "after:",
            "lane:",
            "a",
            "锂",
            "：",
            "“",
            " ",
            "MSKU 1234565",
            "2026-05",
            "\u0000",
            "\ud83d",
            "NOT ",
            "older_than:"
        };
        for (int i = 0; i < 20_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) {
                typed.append(pieces[random.nextInt(pieces.length)]);
            }
            ParsedQuery parsed = QueryParser.parse(typed.toString());
            assertThat(parsed.problems())
                    .allSatisfy(problem -> assertThat(problem.start()).isBetween(0, typed.length()));
        }
    }

    @Test
    void helpShowsOnlyWhatTheParserUnderstands() {
        assertThat(SearchHelp.entries())
                .allSatisfy(
                        entry -> assertThat(QueryParser.parse(entry.written()).problems())
                                .isEmpty());
        assertThat(SearchHelp.fields()).hasSameSizeAs(SearchField.values());
    }
}
