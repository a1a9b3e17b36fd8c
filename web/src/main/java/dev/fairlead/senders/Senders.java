package dev.fairlead.senders;

import dev.fairlead.customers.CustomersChanged;
import dev.fairlead.linking.CustomerDirectory;
import dev.fairlead.people.CurrentUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Business domains and addresses with which we have mail, as far as a reader may see that mail.
@Component
class Senders {

    private static final int BATCH = 500;
    private static final String SUMS = "select domain, max(case when telling then proposed else '' end), max(proposed),"
            + " sum(mails), sum(inbound), max(last_at) from sender_domain where rep in (:reps)";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final CustomerDirectory customers;
    private final CurrentUser current;
    private final Clock clock;

    Senders(JdbcClient jdbc, JdbcTemplate template, CustomerDirectory customers, CurrentUser current, Clock clock) {
        this.jdbc = jdbc;
        this.template = template;
        this.customers = customers;
        this.current = current;
        this.clock = clock;
    }

    /// @param proposed what the firm may be called
    /// @param mails with it, `inbound` of them from it
    record Domain(String domain, String proposed, int mails, int inbound, Instant lastAt) {}

    record Sender(String address, String name, int mails, int inbound, Instant lastAt) {}

    /// Those with most mail first.
    List<Domain> domains(Set<String> whose, SenderState state, int offset, int max) {
        // One rep's figures, or those of all, stand in an index in this order; several reps' have to be added up.
        String sql = whose.size() == 1
                ? "select domain, case when telling then proposed else '' end, proposed, mails, inbound, last_at"
                        + " from sender_domain where rep in (:reps) and state = :state and mails > 0"
                        + " order by rep desc, state desc, mails desc, domain desc"
                : SUMS
                        + " and state = :state group by domain having sum(mails) > 0 order by sum(mails) desc,"
                        + " domain desc";
        return jdbc
                .sql(sql + " offset :offset rows fetch first :max rows only")
                .param("reps", whose)
                .param("state", state.name())
                .param("offset", offset)
                .param("max", max)
                .query((row, number) -> domain(row))
                .list()
                .stream()
                .filter(one -> state != SenderState.UNKNOWN
                        || customers.byDomain(one.domain()).isEmpty())
                .toList();
    }

    long count(Set<String> whose, SenderState state) {
        // One rep has a domain once.
        String domains = whose.size() == 1 ? "*" : "distinct domain";
        return jdbc.sql("select count(" + domains + ") from sender_domain where rep in (:reps) and state = :state"
                        + " and mails > 0")
                .param("reps", whose)
                .param("state", state.name())
                .query(Long.class)
                .single();
    }

    Optional<Domain> domain(Set<String> whose, String domain) {
        return jdbc.sql(SUMS + " and domain = :domain group by domain having sum(mails) > 0")
                .param("reps", whose)
                .param("domain", domain)
                .query((row, number) -> domain(row))
                .optional();
    }

    private static Domain domain(ResultSet row) throws SQLException {
        String told = row.getString(2);
        return new Domain(
                row.getString(1),
                told.isEmpty() ? row.getString(3) : told,
                row.getInt(4),
                row.getInt(5),
                row.getObject(6, OffsetDateTime.class).toInstant());
    }

    /// The people of these domains, those with most mail first.
    List<Sender> at(Set<String> whose, Collection<String> domains, int max) {
        boolean all = whose.contains("");
        return domains.isEmpty()
                ? List.of()
                : jdbc.sql("select address, max(name), sum(mails), sum(inbound), max(last_at) from sender"
                                + " where domain in (:domains)" + (all ? "" : " and rep in (:reps)")
                                + " group by address having sum(mails) > 0"
                                + " order by sum(mails) desc, address fetch first :max rows only")
                        .param("domains", domains)
                        .param("reps", whose)
                        .param("max", max)
                        .query((row, number) -> new Sender(
                                row.getString(1),
                                row.getString(2),
                                row.getInt(3),
                                row.getInt(4),
                                row.getObject(5, OffsetDateTime.class).toInstant()))
                        .list();
    }

    /// This domain will never be a customer's.
    @Transactional
    public void never(String domain) {
        again(domain);
        jdbc.sql("insert into sender_never (domain, made_by, made_at) values (?, ?, ?)")
                .params(domain, current.user().username(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        set(List.of(domain), SenderState.NEVER);
    }

    /// It may be one all the same.
    @Transactional
    public void again(String domain) {
        jdbc.sql("delete from sender_never where domain = ?").param(domain).update();
        boolean known = customers.byDomain(domain).isPresent();
        set(List.of(domain), known ? SenderState.CUSTOMER : SenderState.UNKNOWN);
    }

    @EventListener
    void on(CustomersChanged change) {
        var gone = new HashSet<String>();
        change.before().forEach(customer -> gone.addAll(customer.domains()));
        var come = new HashSet<String>();
        change.after().forEach(customer -> come.addAll(customer.domains()));
        gone.removeAll(come);
        set(gone, SenderState.UNKNOWN);
        set(come, SenderState.CUSTOMER);
    }

    private void set(Collection<String> domains, SenderState state) {
        template.batchUpdate(
                "update sender_domain set state = ? where domain = ?", domains, BATCH, (statement, domain) -> {
                    statement.setString(1, state.name());
                    statement.setString(2, domain);
                });
    }
}
