package dev.fairlead.mailboxes;

import dev.fairlead.archive.Archive;
import dev.fairlead.archive.Arrival;
import dev.fairlead.archive.ContentHash;
import dev.fairlead.archive.Delivery;
import dev.fairlead.intake.MailboxDirectory.MailboxRef;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/// Messages that come into a mailbox by another way than its mail server. They are archived as pulled ones are, so all
/// that is made of mail is made of them.
///
/// What the mailbox has, in whatever folder, is not taken twice: the same delivery once more changes nothing.
@Service
public class BroughtMail {

    /// No server gives this one (RFC 3501 2.3.1.1), so the UIDs given here never meet those of a server.
    private static final long NO_VALIDITY = 0;

    private final Archive archive;
    private final Folders folders;
    private final MailboxAddressBook book;

    BroughtMail(Archive archive, Folders folders, MailboxAddressBook book) {
        this.archive = archive;
        this.folders = folders;
        this.book = book;
    }

    /// @param at when it was received, as far as that is known
    /// @param raw the message as RFC 5322 has it, archived as it is
    public record Letter(Instant at, byte[] raw) {}

    /// The mailbox of this address. One that is paused or was removed takes messages, too: its mail is there.
    ///
    /// @throws UnknownMailbox when there is none
    public MailboxRef mailbox(String address) {
        return book.byAddress(address).orElseThrow(() -> UnknownMailbox.withAddress(address));
    }

    /// Archives what the mailbox has not, all in one transaction. One call at a time: UIDs are given here.
    ///
    /// @return for each letter whether it is new to the mailbox
    /// @throws UnknownMailbox when there is no mailbox of this address
    public synchronized List<Boolean> take(BroughtPlace place, List<Letter> letters) {
        MailboxRef mailbox = mailbox(place.mailbox());
        List<ContentHash> hashes =
                letters.stream().map(letter -> ContentHash.of(letter.raw())).toList();
        Set<ContentHash> known = new HashSet<>(archive.seenIn(mailbox.id(), hashes));
        List<Boolean> fresh = hashes.stream().map(known::add).toList();
        if (fresh.contains(true)) {
            MailboxFolder folder = folders.brought(mailbox.id(), place.folder(), place.role());
            append(folder, fresh(letters, fresh));
        }
        return fresh;
    }

    private static List<Letter> fresh(List<Letter> letters, List<Boolean> fresh) {
        List<Letter> some = new ArrayList<>();
        for (int i = 0; i < letters.size(); i++) {
            if (fresh.get(i)) {
                some.add(letters.get(i));
            }
        }
        return some;
    }

    private void append(MailboxFolder folder, List<Letter> letters) {
        long uid = archive.lastUid(folder.id(), NO_VALIDITY);
        List<Delivery> deliveries = new ArrayList<>(letters.size());
        for (Letter letter : letters) {
            deliveries.add(
                    new Delivery(folder.mailboxId(), folder.id(), NO_VALIDITY, ++uid, letter.at(), "", letter.raw()));
        }
        List<Arrival> arrivals = archive.append(deliveries, () -> {});
        long duplicates = arrivals.stream().filter(Arrival::duplicate).count();
        // Figures for people, read from no other place: a kill before this line makes them too low, nothing else.
        folders.save(folder.with(folder.cursor(), folder.count().plus(arrivals.size() - duplicates, duplicates, 0)));
    }
}
