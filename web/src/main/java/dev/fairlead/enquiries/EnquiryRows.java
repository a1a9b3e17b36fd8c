package dev.fairlead.enquiries;

import dev.fairlead.enquiries.Enquiry.Step;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Enquiries with what became of them: the price in their conversation, or else the first one quoted to the same
/// customer on the same lane within two weeks, by another mail or by hand.
///
/// Which enquiries these are is found out first, with as little as each state needs; then of those alone what became
/// of them.
@Component
class EnquiryRows {

    /// Whoever may see more is quicker served by walking through all in the order of time.
    private static final int FEW = 3000;

    private static final String OTHER = " from quote o where o.direction = 'sold' and o.status <> 'rejected'"
            + " and o.customer_id = e.customer_id and o.pol = e.pol and o.pod = e.pod"
            + " and o.quoted_at > e.asked_at and o.quoted_at < e.asked_at + interval '14' day";

    private static final String FIRST = " order by o.quoted_at fetch first 1 rows only";

    /// How the quotes of a mail with a price ended: 2 when one was accepted, 1 when one was lost.
    private static final String ENDED =
            "(select max(case q.status when 'accepted' then 2 when 'lost' then 1 else 0 end)"
                    + " from quote_reading r join quote q on q.id = r.quote_id where r.mail_id = e.quote_mail_id)";

    private static final String OUTCOME = "case when e.quoted_at is null then (select o.status" + OTHER + FIRST
            + ") else case " + ENDED + " when 2 then 'accepted' when 1 then 'lost' end end";

    private static final Map<String, String> STATES = Map.of(
            EnquiryFilter.OPEN,
            "e.quoted_at is null and not exists (select 1" + OTHER + ")",
            "unanswered",
            "e.quoted_at is null and e.answered_at is null and not exists (select 1" + OTHER + ")",
            "answered",
            "e.quoted_at is null and e.answered_at is not null and not exists (select 1" + OTHER + ")",
            "quoted",
            "(e.quoted_at is not null or exists (select 1" + OTHER + "))",
            "accepted",
            OUTCOME + " = 'accepted'",
            "lost",
            OUTCOME + " = 'lost'");

    private static final String SELECT = "select x.*, c.name as customer_name, o.quoted_at as other_at,"
            + " o.mail_id as other_mail, case when x.ended = 2 or o.status = 'accepted' then 'accepted'"
            + " when x.ended = 1 or o.status = 'lost' then 'lost' else '' end as outcome"
            + " from (select e.*, " + ENDED + " as ended, case when e.quoted_at is null then (select o.id" + OTHER
            + FIRST + ") else (select max(r.quote_id) from quote_reading r where r.mail_id = e.quote_mail_id) end"
            + " as quote_id from (select e.* from enquiry e";

    private static final String OF_THOSE = ") e) x left join customer c on c.id = x.customer_id"
            + " left join quote o on o.id = x.quote_id and x.quoted_at is null";

    private final JdbcClient jdbc;

    EnquiryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Enquiry> list(EnquirySight sight, EnquiryFilter filter, EnquiryPage page) {
        EnquirySql sql = sight.sql(filter);
        page.addTo(sql);
        Comparator<Enquiry> order = Comparator.comparing(Enquiry::askedAt).thenComparing(Enquiry::mailId);
        return ways(sight, sql).stream()
                .flatMap(way -> read(inState(way, filter.state()), way.inOrder(page.oldest(), page.most())))
                .distinct()
                .sorted(page.oldest() ? order : order.reversed())
                .limit(page.most())
                .toList();
    }

    private Stream<Enquiry> read(EnquirySql sql, String order) {
        return sql.on(jdbc, SELECT, order + OF_THOSE).query(EnquiryRows::enquiry).list().stream();
    }

    /// How many there are, but counted no further than this.
    long countUpTo(EnquirySight sight, EnquiryFilter filter, int most) {
        EnquirySql sql = sight.sql(filter);
        if (sight.everything()) {
            return count(inState(sql, filter.state()), most);
        }
        EnquirySql ofReps = sql.copy();
        long first = count(inState(ofReps.and(sight.ofReps(ofReps)), filter.state()), most);
        EnquirySql others = sql.copy();
        others.and(sight.ofCustomers(others)).and(sight.notOfReps(others));
        return first == most ? first : first + count(inState(others, filter.state()), most - (int) first);
    }

    private long count(EnquirySql sql, int most) {
        return sql.on(
                        jdbc,
                        "select count(*) from (select 1 from enquiry e",
                        " fetch first " + most + " rows only) as few")
                .query(Long.class)
                .single();
    }

    /// What may be seen, in as many statements as there are indexes for it.
    private List<EnquirySql> ways(EnquirySight sight, EnquirySql sql) {
        if (sight.everything()) {
            return List.of(sql);
        }
        EnquirySql ofCustomers = new EnquirySql();
        ofCustomers.and(sight.ofCustomers(ofCustomers));
        EnquirySql ofReps = new EnquirySql();
        ofReps.and(sight.ofReps(ofReps));
        if (count(ofReps, FEW) == FEW || count(ofCustomers, FEW) == FEW) {
            EnquirySql all = sql.copy();
            return List.of(sight.ofAnyone(all));
        }
        EnquirySql some = sql.copy();
        Stream<EnquirySql> each = sight.reps().stream().map(rep -> sql.copy().equal("e.rep", rep));
        return Stream.concat(each, Stream.of(some.and(sight.ofCustomers(some)))).toList();
    }

    private static EnquirySql inState(EnquirySql sql, @Nullable String state) {
        return state == null || state.equals(EnquiryFilter.ANY) ? sql : sql.and(STATES.getOrDefault(state, "1 = 0"));
    }

    private static Enquiry enquiry(ResultSet row, int number) throws SQLException {
        return new Enquiry(
                row.getLong("mail_id"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("rep"),
                row.getObject("customer_id", Long.class),
                row.getString("customer_name"),
                row.getString("party"),
                row.getString("subject"),
                row.getString("pol"),
                row.getString("pod"),
                row.getString("equipment"),
                step(row, "answered_at", "answer_mail_id", null),
                quoted(row),
                row.getString("outcome"));
    }

    private static @Nullable Step quoted(ResultSet row) throws SQLException {
        Long quote = row.getObject("quote_id", Long.class);
        Step inside = step(row, "quoted_at", "quote_mail_id", quote);
        return inside != null ? inside : step(row, "other_at", "other_mail", quote);
    }

    private static @Nullable Step step(ResultSet row, String at, String mail, @Nullable Long quote)
            throws SQLException {
        OffsetDateTime time = row.getObject(at, OffsetDateTime.class);
        return time == null ? null : new Step(time.toInstant(), row.getObject(mail, Long.class), quote);
    }
}
