package dev.fairlead.lanes;

import dev.fairlead.frame.ListPlace;
import dev.fairlead.quotes.LaneQuestion;
import dev.fairlead.quotes.QuoteDirection;
import dev.fairlead.quotes.QuoteFilter;
import dev.fairlead.quotes.QuoteStatus;
import dev.fairlead.quotes.Quotes.Visible;
import dev.fairlead.quotes.QuotesChanged;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Quotes that come, change and go by chance, and questions about their lanes by chance; the same at each run.
final class QuotesByChance {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 10);
    private static final OffsetDateTime LAST = OffsetDateTime.of(2026, 11, 9, 0, 0, 0, 0, ZoneOffset.UTC);
    private static final List<String> POLS = Arrays.asList("CNTAO", "CNDLC", "CNSHA", "XXLAN", null);
    private static final List<String> PODS = Arrays.asList("DEHAM", "NLRTM", "USLAX", "XXLAO", null);
    private static final List<String> PLACES =
            Arrays.asList("CNTAO", "CNSHA", "DEHAM", "XXLAN", "XXLAO", "XXNIL", "NORTH-CHINA", "NORTH-EUROPE", null);
    private static final List<String> REPS = Arrays.asList("lanes.ann", "lanes.bob", "lanes.cem", null);
    private static final List<String> STATES =
            List.of("read", "draft", "sent", "negotiating", "accepted", "lost", "rejected", "sent");
    static final String PARTY = "lanes test line";

    /// Beyond the customers of any other test; 0 is none.
    private static final long CUSTOMERS = 970_000;

    private final Random random = new Random(20_261_122);
    private final List<Long> ids = new ArrayList<>();

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final ApplicationEventPublisher events;

    QuotesByChance(JdbcTemplate jdbc, JdbcClient client, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.client = client;
        this.events = events;
    }

    void clear() {
        List<Long> mine = stored();
        jdbc.update("delete from quote where party = ?", PARTY);
        events.publishEvent(new QuotesChanged(Set.copyOf(mine)));
    }

    /// After a change that was taken back.
    void lookAgain() {
        ids.clear();
        ids.addAll(stored());
    }

    private List<Long> stored() {
        return jdbc.queryForList("select id from quote where party = ?", Long.class, PARTY);
    }

    <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /// By chance, told as [QuoteRows] tells it: in the transaction that does it.
    List<Long> change(int times) {
        List<Long> touched = new ArrayList<>();
        for (int time = 0; time < times; time++) {
            int what = ids.size() < 100 ? 0 : random.nextInt(6);
            long id = what < 3 ? insert() : one(ids);
            switch (what) {
                case 0, 1, 2 -> ids.add(id);
                case 3 ->
                    jdbc.update(
                            "update quote set pol = ?, pod = ?, quoted_at = ? where id = ?",
                            one(POLS),
                            one(PODS),
                            moment(),
                            id);
                case 4 ->
                    jdbc.update(
                            "update quote set status = ?, rep = ?, customer_id = ?, amount = ? where id = ?",
                            one(STATES),
                            one(REPS),
                            customer(),
                            new BigDecimal(random.nextInt(5000)),
                            id);
                default -> {
                    jdbc.update("delete from quote where id = ?", id);
                    ids.remove(id);
                }
            }
            events.publishEvent(new QuotesChanged(Set.of(id)));
            touched.add(id);
        }
        return touched;
    }

    /// Many at the same moment, so that their order is that of their numbers.
    private OffsetDateTime moment() {
        return LAST.minusHours(random.nextInt(400) * 6L);
    }

    private @Nullable Long customer() {
        int number = random.nextInt(12);
        return number == 0 ? null : CUSTOMERS + number;
    }

    private long insert() {
        jdbc.update(
                "insert into quote (direction, status, party, pol, pod, rep, customer_id, quoted_at, equipment, carrier,"
                        + " charge, currency, amount, valid_to, mail_id, doubts, doubtful)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'O/F', 'USD', ?, ?, ?, ?, ?)",
                one(List.of("sold", "bought", "target")),
                one(STATES),
                PARTY,
                one(POLS),
                one(PODS),
                one(REPS),
                customer(),
                moment(),
                one(Arrays.asList("40HQ", "20GP", null)),
                one(Arrays.asList("MSCU", "MAEU", null)),
                new BigDecimal(1000 + random.nextInt(900)),
                one(Arrays.asList(TODAY.minusDays(1), TODAY, TODAY.plusDays(9), null)),
                one(Arrays.asList(null, 77L)),
                one(List.of("", "amount")),
                false);
        return client.sql("select max(id) from quote").query(Long.class).single();
    }

    /// Copies of what is there, told nobody.
    List<Long> atLeast(int many) {
        for (int all = ids.size(); all < many; all *= 2) {
            jdbc.update(
                    "insert into quote (direction, status, party, quoted_at, charge, currency, amount, doubts, doubtful)"
                            + " select direction, status, party, quoted_at, charge, currency, amount, doubts, doubtful"
                            + " from quote where party = ?",
                    PARTY);
        }
        return stored();
    }

    LaneQuestion question() {
        String pol = one(PLACES);
        String pod = pol == null ? "DEHAM" : one(PLACES);
        Visible reader = one(readers());
        QuoteFilter filter = new QuoteFilter(
                random.nextInt(5) == 0 ? customer() : null,
                pol,
                pod,
                random.nextInt(4) == 0 ? "40HQ" : null,
                random.nextInt(6) == 0 ? "MSCU" : null,
                random.nextInt(6) == 0 ? one(List.of("lanes.ann", "lanes.nobody")) : null,
                random.nextInt(3) == 0 ? TODAY.minusDays(random.nextInt(90)) : null,
                random.nextInt(4) == 0 ? TODAY.minusDays(random.nextInt(30)) : null,
                random.nextInt(3) == 0 ? one(List.of(QuoteStatus.values())) : null,
                random.nextInt(5) == 0 ? QuoteDirection.SOLD : null,
                null,
                false);
        ListPlace behind = random.nextInt(4) == 0 ? new ListPlace(moment().toInstant(), one(ids)) : null;
        return new LaneQuestion(reader, filter, behind, TODAY);
    }

    private static List<Visible> readers() {
        ZoneId shanghai = ZoneId.of("Asia/Shanghai");
        Set<Long> half =
                LongStream.rangeClosed(CUSTOMERS + 1, CUSTOMERS + 6).boxed().collect(Collectors.toSet());
        return List.of(
                new Visible(true, Set.of(), Set.of(), shanghai),
                new Visible(false, Set.of("lanes.ann"), half, ZoneId.of("UTC")),
                new Visible(false, Set.of("lanes.ann", "lanes.bob", "lanes.cem"), Set.of(), shanghai),
                new Visible(false, Set.of("lanes.nobody"), Set.of(CUSTOMERS + 2), shanghai),
                new Visible(false, Set.of(), Set.of(), ZoneId.of("UTC")));
    }

    static LaneQuestion everything() {
        QuoteFilter filter =
                new QuoteFilter(null, "NORTH-CHINA", null, null, null, null, null, null, null, null, null, false);
        return new LaneQuestion(readers().getFirst(), filter, null, TODAY);
    }

    Map<Long, BigDecimal> amounts() {
        Map<Long, BigDecimal> amounts = new HashMap<>();
        client.sql("select id, amount from quote where party = ?").param(PARTY).query((RowCallbackHandler)
                row -> amounts.put(row.getLong(1), row.getBigDecimal(2)));
        return amounts;
    }
}
