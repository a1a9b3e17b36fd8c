package dev.fairlead.shipments;

import dev.fairlead.intake.Mail;
import dev.fairlead.intake.MailStage;
import dev.fairlead.linking.Link;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.trade.When;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Hears of new arrivals in mail: a mail that names a shipment under way by a number, or its vessel and voyage, and
/// tells one arrival in its own words. What came before the shipment is not asked: its source has spoken since.
@Component
class ArrivalStage implements MailStage {

    private static final String UNDER_WAY =
            "select j.id, j.customer_id, j.pod from job j where j.kind = 'shipment'" + " and j.ata is null and ";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Arrivals arrivals;
    private final ToldByMail told;
    private final Clock clock;

    ArrivalStage(JdbcClient jdbc, JdbcTemplate batches, Arrivals arrivals, ToldByMail told, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.arrivals = arrivals;
        this.told = told;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "shipments";
    }

    /// A shipment that a mail may be about.
    private record Candidate(
            long id, long customerId, @Nullable String pod) {}

    @Override
    public void take(List<Mail> changed) {
        List<Long> mailIds = changed.stream().map(Mail::id).toList();
        Set<Long> touched = new HashSet<>(jdbc.sql("select distinct job_id from job_told where mail_id in (:ids)")
                .param("ids", mailIds)
                .query(Long.class)
                .list());
        if (!touched.isEmpty()) {
            jdbc.sql("delete from job_told where mail_id in (:ids)")
                    .param("ids", mailIds)
                    .update();
        }
        List<Object[]> rows = new ArrayList<>();
        if (isAnyUnderWay()) {
            changed.forEach(mail -> rows.addAll(rows(mail)));
        }
        batches.batchUpdate("insert into job_told (mail_id, job_id, eta, told_at) values (?, ?, ?, ?)", rows);
        rows.forEach(row -> touched.add((Long) row[1]));
        arrivals.settle(touched);
    }

    /// Where nobody tells of shipments no mail needs to be looked at.
    private boolean isAnyUnderWay() {
        return !jdbc.sql("select 1 from job where kind = 'shipment' and ata is null fetch first 1 rows only")
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    private List<Object[]> rows(Mail mail) {
        List<Candidate> about = about(mail).stream()
                .filter(job -> calls(mail, job.pod()) && !told.isWish(mail, job.customerId()))
                .toList();
        Optional<When> arrival = about.isEmpty() ? Optional.empty() : told.arrival(mail);
        // Nobody has told anything tomorrow.
        Instant now = clock.instant();
        OffsetDateTime toldAt = (mail.sentAt().isBefore(now) ? mail.sentAt() : now).atOffset(ZoneOffset.UTC);
        return arrival.isEmpty()
                ? List.of()
                : about.stream()
                        .map(job ->
                                new Object[] {mail.id(), job.id(), arrival.get().value(), toldAt})
                        .toList();
    }

    /// A mail that names ports speaks of those.
    private static boolean calls(Mail mail, @Nullable String pod) {
        Set<String> ports = values(mail, MentionType.PORT);
        return ports.isEmpty() || pod != null && ports.contains(pod);
    }

    private static Set<String> values(Mail mail, MentionType type) {
        return mail.links().stream()
                .filter(link -> link.type() == type && link.score() >= Link.ACCEPTED)
                .map(Link::value)
                .collect(Collectors.toSet());
    }

    private Set<Candidate> about(Mail mail) {
        Set<Candidate> found = new HashSet<>();
        Set<String> bls = values(mail, MentionType.BL);
        found.addAll(under("j.bl in (:values)", bls));
        found.addAll(under("j.house_bl in (:values)", bls));
        found.addAll(under("j.booking in (:values)", values(mail, MentionType.BOOKING)));
        found.addAll(under(
                "j.id in (select c.job_id from job_container c where c.number in (:values))",
                values(mail, MentionType.CONTAINER)));
        Set<String> vessels = values(mail, MentionType.VESSEL);
        Set<String> voyages = values(mail, MentionType.VOYAGE);
        if (found.isEmpty() && vessels.size() == 1 && voyages.size() == 1) {
            found.addAll(jdbc.sql(UNDER_WAY + "j.voyage = ? and j.vessel = ?")
                    .params(voyages.iterator().next(), vessels.iterator().next())
                    .query(Candidate.class)
                    .list());
        }
        return found;
    }

    private List<Candidate> under(String condition, Collection<String> values) {
        return values.isEmpty()
                ? List.of()
                : jdbc.sql(UNDER_WAY + condition)
                        .param("values", values)
                        .query(Candidate.class)
                        .list();
    }
}
