package dev.fairlead.intake;

import dev.fairlead.linking.Link;
import dev.fairlead.mime.Address;
import dev.fairlead.rates.QuotedRate;
import dev.fairlead.rates.RateKind;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One mail as people see it: all archived copies with the same Message-ID and the same body.
///
/// @param id of the first copy's archived message; stays over rebuilds
/// @param messageId without angle brackets, empty when the mail has none
/// @param threadKey the same for all mails of a conversation
/// @param sentAt of the Date header, or when the server received it if the header cannot be true
/// @param customerId the customer it concerns, when that is certain
/// @param rep user name: for outbound mail its sender, otherwise the owner of the mailbox that got it first
/// @param rates all prices it names, of every kind: offers, targets, former prices
/// @param problems what could not be read, in sentences
/// @param repliesTo the Message-ID that it says it answers, without angle brackets; empty when it names none
/// @param courtesy its own words only thank or say that something was received
/// @param channel where it was said when it is a message of a chat: `whatsapp`; empty for a mail
/// @param revision grows with every change of any mail: a reader of changes remembers the last one it saw
public record Mail(
        long id,
        String messageId,
        String bodyHash,
        String threadKey,
        String subject,
        Address from,
        List<Address> to,
        List<Address> cc,
        Instant sentAt,
        Direction direction,
        boolean automatic,
        int size,
        List<String> fileNames,
        @Nullable Long customerId,
        @Nullable String rep,
        List<Link> links,
        List<QuotedRate> rates,
        List<String> problems,
        String repliesTo,
        boolean courtesy,
        String channel,
        long revision) {

    /// A message of a chat stands beside mails; figures of mail leave it out.
    public boolean isChat() {
        return !channel.isEmpty();
    }

    /// What its own words, or a file attached to it, offer: no wishes or former prices, nothing from a mail it
    /// quotes.
    public List<QuotedRate> offers() {
        return rates.stream()
                .filter(rate -> rate.kind() == RateKind.OFFER && !rate.origin().copied())
                .toList();
    }

    /// Whether everything but the revision is the same.
    boolean saysTheSameAs(Mail other) {
        return withRevision(0).equals(other.withRevision(0));
    }

    Mail withRevision(long number) {
        return with(direction, rep, rates, channel, number);
    }

    Mail withRates(List<QuotedRate> others) {
        return with(direction, rep, others, channel, revision);
    }

    /// The same with what follows from the places where it lies.
    Mail at(Direction way, @Nullable String owner, String saidIn) {
        return with(way, owner, rates, saidIn, revision);
    }

    private Mail with(Direction way, @Nullable String owner, List<QuotedRate> others, String saidIn, long number) {
        return new Mail(
                id,
                messageId,
                bodyHash,
                threadKey,
                subject,
                from,
                to,
                cc,
                sentAt,
                way,
                automatic,
                size,
                fileNames,
                customerId,
                owner,
                links,
                others,
                problems,
                repliesTo,
                courtesy,
                saidIn,
                number);
    }
}
