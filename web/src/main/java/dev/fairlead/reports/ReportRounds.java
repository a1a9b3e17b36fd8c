package dev.fairlead.reports;

import dev.fairlead.delivery.OutgoingMail;
import dev.fairlead.delivery.Undelivered;
import dev.fairlead.people.OwnAddress;
import dev.fairlead.people.User;
import dev.fairlead.people.Users;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// One round: sends each report that is due and was not sent, and tries again what failed.
@Component
class ReportRounds {

    private static final Logger LOG = LoggerFactory.getLogger(ReportRounds.class);

    private final Plans plans;
    private final Sendings sendings;
    private final Reports reports;
    private final Sights sights;
    private final ReportMail mail;
    private final OutgoingMail outgoing;
    private final OwnAddress addresses;
    private final Users users;

    ReportRounds(
            Plans plans,
            Sendings sendings,
            Reports reports,
            Sights sights,
            ReportMail mail,
            OutgoingMail outgoing,
            OwnAddress addresses,
            Users users) {
        this.plans = plans;
        this.sendings = sendings;
        this.reports = reports;
        this.sights = sights;
        this.mail = mail;
        this.outgoing = outgoing;
        this.addresses = addresses;
        this.users = users;
    }

    /// The one error handler of a round: the next one tries again, and one report that cannot be made keeps no
    /// other back.
    void go(Instant now) {
        if (!outgoing.isSetUp()) {
            return;
        }
        try {
            plans.all().stream().filter(plan -> plan.stoppedAt() == null).forEach(plan -> look(plan, now));
        } catch (DataAccessException e) {
            LOG.warn("Reports wait: {}", e.getMessage());
        }
    }

    /// Who has left, or may no longer read it, gets none.
    private void look(Plan plan, Instant now) {
        Optional<User> reader = users.find(plan.reader()).filter(user -> sights.mayRead(user, plan.scope()));
        if (reader.isEmpty()) {
            return;
        }
        Subject last = plan.last(now, reader.get().zone());
        boolean wanted = !plan.dueAt(last.start(), reader.get().zone()).isBefore(plan.since());
        Optional<Sending> sending = sendings.find(plan.reader(), last);
        if (sending.isPresent() ? sending.get().isDue(now) : wanted) {
            send(plan, last, reader.get(), now);
        }
    }

    private void send(Plan plan, Subject subject, User reader, Instant now) {
        sendings.begin(reader.username(), subject, now);
        Optional<String> address = addresses.of(reader);
        if (address.isEmpty()) {
            sendings.fail(reader.username(), subject, "reports.error.address");
            return;
        }
        try {
            Report report = reports.of(subject, sights.reps(subject.scope()));
            outgoing.send(mail.write(report, plan, address.get(), outgoing.pages()));
            sendings.succeed(reader.username(), subject);
        } catch (Undelivered e) {
            LOG.warn("The report {} to {} waits: {}", subject, reader.username(), e.getMessage());
            sendings.fail(reader.username(), subject, String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            // The one error handler of a report: whatever is wrong with it, the others go out.
            LOG.error("The report {} to {} could not be made", subject, reader.username(), e);
            sendings.fail(reader.username(), subject, "reports.error.made");
        }
    }
}
