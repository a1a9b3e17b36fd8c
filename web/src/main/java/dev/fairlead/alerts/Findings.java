package dev.fairlead.alerts;

import dev.fairlead.enquiries.Enquiries;
import dev.fairlead.enquiries.Enquiry;
import dev.fairlead.facts.WaitingConversations;
import dev.fairlead.officehours.BusinessHours;
import dev.fairlead.officehours.OfficeHours;
import dev.fairlead.people.Role;
import dev.fairlead.people.User;
import dev.fairlead.people.Users;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Looks for what goes on now and should not.
@Component
class Findings {

    private static final int MOST = 1_000;
    /// An enquiry of last month nobody quotes any more.
    private static final int DAYS_OF_ENQUIRIES = 30;

    private static final long MINUTES_AN_HOUR = 60;

    private final WaitingConversations waiting;
    private final Enquiries enquiries;
    private final OfficeHours offices;
    private final Users users;
    private final WebhookAlerts webhooks;
    private final JdbcClient jdbc;

    Findings(
            WaitingConversations waiting,
            Enquiries enquiries,
            OfficeHours offices,
            Users users,
            WebhookAlerts webhooks,
            JdbcClient jdbc) {
        this.waiting = waiting;
        this.enquiries = enquiries;
        this.offices = offices;
        this.users = users;
        this.webhooks = webhooks;
        this.jdbc = jdbc;
    }

    List<Alert> now(Instant now, AlertLimits limits) {
        List<Alert> all = new ArrayList<>(customers(limits));
        all.addAll(enquiries(now, limits));
        all.addAll(silence(now, limits));
        all.addAll(webhooks.now());
        return all;
    }

    private List<Alert> customers(AlertLimits limits) {
        return waiting.ofCustomers(important(limits.important()), MOST).stream()
                .filter(one -> one.minutes() >= limits.customerHours() * MINUTES_AN_HOUR)
                .map(one -> new Alert(
                        0,
                        AlertKind.CUSTOMER,
                        one.conversation() + ":" + one.mailId(),
                        one.rep(),
                        one.customerId(),
                        one.mailId(),
                        one.customer() + ": " + one.subject(),
                        one.since()))
                .toList();
    }

    private List<Long> important(List<String> words) {
        return words.isEmpty()
                ? List.of()
                : jdbc.sql("select c.id from customer c where lower(c.credit_grade) in (:words)"
                                + " union select t.customer_id from customer_tag t where lower(t.tag) in (:words)")
                        .param("words", words)
                        .query(Long.class)
                        .list();
    }

    private List<Alert> enquiries(Instant now, AlertLimits limits) {
        Set<String> reps = reps().stream().map(User::username).collect(Collectors.toSet());
        LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
        return enquiries.openOf(reps, today.minusDays(DAYS_OF_ENQUIRIES), today, ZoneOffset.UTC).stream()
                .filter(one -> enquiries.minutes(one) >= limits.enquiryHours() * MINUTES_AN_HOUR)
                .limit(MOST)
                .map(Findings::alert)
                .toList();
    }

    private static Alert alert(Enquiry enquiry) {
        String name = enquiry.customerName();
        return new Alert(
                0,
                AlertKind.ENQUIRY,
                "mail:" + enquiry.mailId(),
                enquiry.rep(),
                enquiry.customerId(),
                enquiry.mailId(),
                (name == null ? enquiry.party() : name) + ": " + enquiry.subject(),
                enquiry.askedAt());
    }

    private List<User> reps() {
        return users.all().stream()
                .filter(user -> user.active() && user.is(Role.REP))
                .toList();
    }

    /// Whoever never sent a mail is new, not silent.
    private List<Alert> silence(Instant now, AlertLimits limits) {
        return reps().stream()
                .flatMap(rep -> lastMail(rep.username())
                        .filter(last -> isSilent(rep.username(), last, now, limits.silentDays()))
                        .map(last -> new Alert(
                                0,
                                AlertKind.SILENCE,
                                rep.username() + ":"
                                        + last.atZone(ZoneOffset.UTC).toLocalDate(),
                                rep.username(),
                                null,
                                null,
                                rep.displayName(),
                                last))
                        .stream())
                .toList();
    }

    private boolean isSilent(String rep, Instant last, Instant now, int days) {
        BusinessHours hours = offices.of(rep);
        return hours.minutesBetween(last, now)
                >= days * Duration.between(hours.opens(), hours.closes()).toMinutes();
    }

    private Optional<Instant> lastMail(String rep) {
        // The day by both columns of the index, so that it is walked from its end.
        return jdbc.sql("""
                        select sent_at from activity_fact where rep = ? and side in ('OUT', 'INTERNAL') and sent_on = (
                          select sent_on from activity_fact where rep = ? and side in ('OUT', 'INTERNAL')
                          order by rep desc, sent_on desc fetch first 1 rows only)
                        order by sent_at desc fetch first 1 rows only""")
                .params(rep, rep)
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .optional();
    }
}
