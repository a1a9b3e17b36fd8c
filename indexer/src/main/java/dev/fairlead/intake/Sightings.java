package dev.fairlead.intake;

import dev.fairlead.archive.Archive;
import dev.fairlead.archive.Arrival;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Where the copies of mails lie, as the archive's log tells.
@Component
class Sightings {

    private final MailStore store;
    private final Archive archive;

    Sightings(MailStore store, Archive archive) {
        this.store = store;
        this.archive = archive;
    }

    /// By mail, in the order of arrival.
    ///
    /// @param newCopies archived message to mail, of copies that are not stored yet
    Map<Long, List<Arrival>> of(Collection<Long> mails, Map<Long, Long> newCopies) {
        Map<Long, Long> mailOf = new HashMap<>(store.copiesOfMails(mails));
        mailOf.putAll(newCopies);
        Map<Long, List<Arrival>> seen = new HashMap<>();
        for (Arrival arrival : archive.arrivalsOf(mailOf.keySet())) {
            Long mail = mailOf.get(arrival.messageId());
            if (mail != null) {
                seen.computeIfAbsent(mail, id -> new ArrayList<>()).add(arrival);
            }
        }
        return seen;
    }
}
