package dev.fairlead.lanes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.PageTest;
import dev.fairlead.customers.Customers;
import dev.fairlead.quotes.LaneQuestion;
import dev.fairlead.quotes.Quote;
import dev.fairlead.quotes.QuotesChanged;
import dev.fairlead.quotes.QuotesOfTheTable;
import dev.fairlead.quotes.TradeWords;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// What lanes say from memory is what the table says, whatever happened to quotes before and whoever asks.
@PageTest
class LanesModuleTests {

    @Autowired
    private Lanes lanes;

    @Autowired
    private LaneRows laneRows;

    @Autowired
    private TradeWords words;

    @Autowired
    private Customers customers;

    @Autowired
    private BeanFactory beans;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private JdbcClient client;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private PlatformTransactionManager transactions;

    private QuotesByChance quotes;

    private QuotesOfTheTable table;

    @BeforeEach
    void someQuotes() {
        quotes = new QuotesByChance(jdbc, client, events);
        table = new QuotesOfTheTable(beans);
        inTransaction(() -> quotes.change(300));
    }

    @AfterEach
    void away() {
        quotes.clear();
    }

    private void inTransaction(Runnable doing) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> doing.run());
    }

    /// As the database answers it.
    private List<Long> told(LaneQuestion question, int most) {
        return table.newest(question, most).stream().map(Quote::id).toList();
    }

    private void assertTrue(Lanes asked) {
        for (int number = 0; number < 60; number++) {
            LaneQuestion question = quotes.question();
            int most = quotes.one(List.of(1, 7, 1000));
            assertThat(asked.ids(question, most)).as("%s", question).isEqualTo(told(question, most));
            assertThat(asked.countUpTo(question, most))
                    .as("%s", question)
                    .isEqualTo(Math.min(most, told(question, 10_000).size()));
        }
    }

    @Test
    void whateverHappenedAndWhoeverAsksItIsWhatTheTableSays() {
        for (int round = 0; round < 12; round++) {
            inTransaction(() -> quotes.change(40));
            assertTrue(lanes);
        }
    }

    @Test
    void whoReadsTheTableWhileItChangesMissesNothing() throws Exception {
        Lanes started = new Lanes(laneRows, words, customers, transactions);
        CountDownLatch begun = new CountDownLatch(1);
        try (ExecutorService writer = Executors.newSingleThreadExecutor()) {
            Future<?> writing = writer.submit(() -> {
                for (int round = 0; round < 60; round++) {
                    inTransaction(() -> quotes.change(20).forEach(id -> started.on(new QuotesChanged(Set.of(id)))));
                    begun.countDown();
                }
            });
            begun.await();
            LaneQuestion all = QuotesByChance.everything();
            while (!writing.isDone()) {
                assertThat(started.ids(all, 5000)).doesNotHaveDuplicates();
            }
            writing.get();
        }

        assertTrue(started);
        assertTrue(lanes);
        started.destroy();
    }

    @Test
    void manyChangesAtOnceAreReadBeforeAnybodyAsks() {
        inTransaction(() -> quotes.change(2500));

        assertTrue(lanes);
    }

    @Test
    void moreQuotesThanAreAskedForAtOnceAreAllRead() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            status.setRollbackOnly();
            List<Long> ids = quotes.atLeast(20_001);
            // Other tests write quotes of their own.
            LaneTable loaded = laneRows.load();
            int all = loaded.size();
            ids.forEach(loaded::remove);
            assertThat(all - loaded.size()).isEqualTo(ids.size());
        });
    }

    @Test
    void whatIsTakenBackLeavesNothing() {
        List<Long> before = lanes.ids(QuotesByChance.everything(), 5000);

        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            quotes.change(60);
            // Whoever asks before the end sees nothing of it either.
            assertThat(lanes.ids(QuotesByChance.everything(), 5000)).isEqualTo(before);
            status.setRollbackOnly();
        });
        quotes.lookAgain();

        assertThat(lanes.ids(QuotesByChance.everything(), 5000)).isEqualTo(before);
        assertTrue(lanes);
    }

    @Test
    void theChartHasWhatTheListHas() {
        for (int number = 0; number < 60; number++) {
            LaneQuestion question = quotes.question();
            assertThat(lanes.points(question, 100).stream().map(Quote::id))
                    .as("%s", question)
                    .containsExactlyElementsOf(told(question, 100));
        }
    }

    @Test
    void aPointOfTheChartIsWhatItsQuoteSays() {
        // Other tests write quotes of their own.
        List<Quote> points = lanes.points(QuotesByChance.everything(), 1000).stream()
                .filter(point -> point.party().equals(QuotesByChance.PARTY))
                .limit(50)
                .toList();

        assertThat(points).hasSize(50);
        assertThat(table.whole(points.stream().map(Quote::id).toList())).zipSatisfy(points, (quote, point) -> {
            assertThat(point.sides()).isEqualTo(quote.sides());
            assertThat(point.quotedAt()).isEqualTo(quote.quotedAt());
            assertThat(point.offer().pol()).isEqualTo(quote.offer().pol());
            assertThat(point.offer().pod()).isEqualTo(quote.offer().pod());
            assertThat(point.offer().carrier()).isEqualTo(quote.offer().carrier());
            assertThat(point.offer().equipment()).isEqualTo(quote.offer().equipment());
            assertThat(point.offer().freight()).hasValueSatisfying(line -> {
                assertThat(line.charge()).isEqualTo("O/F");
                assertThat(line.currency()).isEqualTo("USD");
                assertThat(line.amount()).isEqualTo(quotes.amounts().get(point.id()));
            });
            assertThat(point.doubts()).isEqualTo(quote.doubts());
            assertThat(point.origin().mailId()).isEqualTo(quote.origin().mailId());
        });
    }
}
