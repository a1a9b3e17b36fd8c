package dev.fairlead.savedsearches;

import dev.fairlead.delivery.OutgoingMail;
import dev.fairlead.delivery.Undelivered;
import dev.fairlead.people.OwnAddress;
import dev.fairlead.people.User;
import dev.fairlead.people.Users;
import dev.fairlead.search.IndexFailure;
import dev.fairlead.search.SearchResult.Hit;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Sends each reader, once on each of his or her days, what the searches newly found. What was told of once is
/// never told again; what the reader may not see is not told at all.
@Component
class DailyRounds {

    private static final Logger LOG = LoggerFactory.getLogger(DailyRounds.class);

    private final SavedSearches searches;
    private final SavedSearchRows rows;
    private final Readings readings;
    private final NewHits newHits;
    private final DailyMail words;
    private final OutgoingMail outgoing;
    private final Users users;
    private final OwnAddress addresses;
    private final DailySettings settings;

    DailyRounds(
            SavedSearches searches,
            SavedSearchRows rows,
            Readings readings,
            NewHits newHits,
            DailyMail words,
            OutgoingMail outgoing,
            Users users,
            OwnAddress addresses,
            DailySettings settings) {
        this.searches = searches;
        this.rows = rows;
        this.readings = readings;
        this.newHits = newHits;
        this.words = words;
        this.outgoing = outgoing;
        this.users = users;
        this.addresses = addresses;
        this.settings = settings;
    }

    /// The one error handler of a round: one mail that cannot be sent keeps no other back.
    void go(Instant now) {
        if (!outgoing.isSetUp()) {
            return;
        }
        for (Reading reading : due()) {
            try {
                tell(reading, now);
            } catch (Undelivered | IndexFailure e) {
                LOG.warn("Daily mail of search {} to {}: {}", reading.searchId(), reading.username(), e.getMessage());
                readings.refused(reading, String.valueOf(e.getMessage()));
            } catch (DataAccessException e) {
                LOG.warn("Daily mail of search {} waits: {}", reading.searchId(), e.getMessage());
            }
        }
    }

    private List<Reading> due() {
        try {
            return readings.daily();
        } catch (DataAccessException e) {
            LOG.warn("Daily mails wait: {}", e.getMessage());
            return List.of();
        }
    }

    private void tell(Reading reading, Instant now) {
        Optional<User> reader = users.find(reading.username()).filter(User::active);
        Optional<SavedSearch> search =
                reader.flatMap(user -> rows.find(reading.searchId()).filter(one -> searches.mayUse(one, user)));
        if (reader.isEmpty() || search.isEmpty() || !isDue(reading, reader.get(), now)) {
            return;
        }
        String day = now.atZone(reader.get().zone()).toLocalDate().toString();
        List<Hit> hits = newHits.since(reading.sentMail(), search.get().query(), reader.get());
        Optional<String> address = addresses.of(reader.get());
        if (hits.isEmpty() || address.isEmpty()) {
            readings.sent(reading, day, reading.sentMail());
            return;
        }
        long last = hits.stream().mapToLong(Hit::id).max().orElse(reading.sentMail());
        var to = new DailyMail.Reader(
                address.get(), reading.language(), reader.get().zone());
        readings.sending(reading, day, last);
        outgoing.send(words.write(search.get(), hits, to, outgoing.pages()));
        readings.sent(reading, day, last);
    }

    private boolean isDue(Reading reading, User reader, Instant now) {
        ZonedDateTime time = now.atZone(reader.zone());
        return !time.toLocalTime().isBefore(settings.at())
                && !reading.sentDay().equals(time.toLocalDate().toString());
    }
}
