package dev.fairlead.alerts;

import dev.fairlead.delivery.OutgoingMail;
import dev.fairlead.delivery.Undelivered;
import dev.fairlead.officehours.OfficeHours;
import dev.fairlead.people.OwnAddress;
import dev.fairlead.people.User;
import dev.fairlead.people.Users;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// One round: looks what goes on, then tells by mail whoever is not told yet and is at work.
@Component
class AlertRounds {

    private static final Logger LOG = LoggerFactory.getLogger(AlertRounds.class);

    private final Findings findings;
    private final AlertRows rows;
    private final AlertSettings settings;
    private final Alerts alerts;
    private final AlertMail words;
    private final OutgoingMail outgoing;
    private final OfficeHours offices;
    private final Users users;
    private final OwnAddress addresses;

    AlertRounds(
            Findings findings,
            AlertRows rows,
            AlertSettings settings,
            Alerts alerts,
            AlertMail words,
            OutgoingMail outgoing,
            OfficeHours offices,
            Users users,
            OwnAddress addresses) {
        this.findings = findings;
        this.rows = rows;
        this.settings = settings;
        this.alerts = alerts;
        this.words = words;
        this.outgoing = outgoing;
        this.offices = offices;
        this.users = users;
        this.addresses = addresses;
    }

    /// The one error handler of a round: the next one tries again, and one mail that cannot be sent keeps no other
    /// back.
    void go(Instant now) {
        try {
            rows.keep(findings.now(now, settings.limits()), now);
            if (outgoing.isSetUp()) {
                users.all().stream().filter(User::active).forEach(person -> tell(person, now));
            }
        } catch (DataAccessException e) {
            LOG.warn("Alerts wait: {}", e.getMessage());
        }
    }

    private void tell(User person, Instant now) {
        if (isQuiet(person, now)) {
            return;
        }
        List<Alert> news = alerts.untold(person);
        Optional<String> address = news.isEmpty() ? Optional.empty() : addresses.of(person);
        if (address.isEmpty()) {
            return;
        }
        String language = settings.choiceOf(person.username()).language();
        var reader = new AlertMail.Reader(address.get(), language, person.zone());
        // Written down before it is sent: a stop in between may lose a mail, never send it twice.
        rows.tell(news, person.username(), now);
        try {
            outgoing.send(words.write(news, reader, outgoing.pages()));
        } catch (Undelivered e) {
            LOG.warn("Alerts to {} wait: {}", person.username(), e.getMessage());
            rows.untell(news, person.username());
        }
    }

    private boolean isQuiet(User person, Instant now) {
        ZonedDateTime time = now.atZone(person.zone());
        return settings.limits().isQuiet(time.toLocalTime())
                || !offices.of(person.username()).isOpenOn(time.toLocalDate());
    }
}
