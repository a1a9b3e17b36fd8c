package dev.fairlead.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.query.ParsedQuery;
import dev.fairlead.query.QueryParser;
import dev.fairlead.search.SearchRequest.Sort;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Searches that try to bring the index down, over some mail. What counts is the work that is done, not the clock: each
/// ends within the time limit, says when it was cut short, and leaves the next search as it was.
class HostileSearchTests {
    private static final int MAILS = 2_000;

    @TempDir
    static Path folder;

    private static LuceneMessageIndex index;

    @BeforeAll
    static void mail() {
        SearchSettings settings = new SearchSettings(
                SearchSettings.DEFAULT.writeBuffer(),
                SearchSettings.DEFAULT.writers(),
                Duration.ofMillis(1_500),
                SearchSettings.DEFAULT.reserve());
        index = new LuceneMessageIndex(
                new IndexShelf(folder, settings),
                settings,
                TradeNames.NONE,
                InstantSource.fixed(Instant.parse("2026-11-21T00:00:00Z")));
        Corpus corpus = new Corpus(MAILS);
        index.put(IntStream.rangeClosed(1, MAILS).mapToObj(corpus::mail).toList());
        index.refresh();
    }

    @AfterAll
    static void close() {
        index.close();
    }

    private static SearchResult search(String typed) {
        ParsedQuery parsed = QueryParser.parse(typed);
        return index.search(
                new SearchRequest(parsed.query(), Access.ALL, Sort.NEWEST, 50, null, ZoneOffset.UTC, true, true));
    }

    static String[] hostile() {
        return new String[] {
            "*a*b*c*",
            "(".repeat(100_000),
            "((a OR b) ".repeat(400),
            "a OR ".repeat(100_000),
            "x".repeat(10_000_000),
            "co* OR ".repeat(500),
            "re* ".repeat(1_000),
            "container:MSKU OR ".repeat(300),
            "hs:1 OR ".repeat(500),
            "from:a* OR ".repeat(400),
            "\"" + "的 ".repeat(1_900) + "\"",
            "\"" + "the of ".repeat(550) + "\"",
            "-" + "(the -".repeat(31) + "a",
            "锂".repeat(4_000),
            "rates OR ".repeat(400),
            "in:* OR ".repeat(500),
            "larger:0 ".repeat(400),
            "after:0001-01-01 before:9999-12-31"
        };
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void endsAndLeavesTheNextSearchAsItWas(String typed) throws InterruptedException, ExecutionException {
        long before = search("demurrage").total();
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<SearchResult> running = other.submit(() -> search(typed));
            assertThat(search("demurrage").total()).isEqualTo(before);
            assertThat(running.get().total()).isBetween(0L, (long) MAILS);
        }
        assertThat(search("demurrage").total()).isEqualTo(before).isPositive();
    }

    @Test
    void readsNoMoreBeginningsThanItCanAfford() {
        assertThat(QueryParser.parse("co* OR ".repeat(100)).problems())
                .anyMatch(problem -> problem.message().contains("beginnings"));
        assertThat(QueryParser.parse("co* OR de* OR ra*").problems()).isEmpty();
    }
}
