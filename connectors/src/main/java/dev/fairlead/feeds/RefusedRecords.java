package dev.fairlead.feeds;

import dev.fairlead.intake.Quarantine;
import dev.fairlead.intake.QuarantineItem;
import dev.fairlead.trade.Outcome;
import java.util.List;
import java.util.Objects;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Component;

/// Records that were refused, in the quarantine with all that they said.
@Component
class RefusedRecords {

    static final String SOURCE = "feed";

    private static final String ARRIVAL = " by arrival";
    private static final int LONGEST_ID = 150;
    private static final int DIGITS = 24;

    private final Quarantine quarantine;

    RefusedRecords(Quarantine quarantine) {
        this.quarantine = quarantine;
    }

    /// Keeps what was refused; the same once more is one more attempt, not another item.
    void keep(Feed feed, String reference, String payload, Outcome outcome) {
        String cause =
                outcome.why() == null ? "refused" : outcome.why().toString().replace("\0", "");
        quarantine.hold(Quarantine.Entry.of(feed.letters(), feed.kind().key(), reference, cause), payload);
    }

    /// Refused once more, under the reference that it had.
    void keepAgain(QuarantineItem item, Outcome outcome) {
        String cause = String.valueOf(outcome.why()).replace("\0", "");
        quarantine.add(Quarantine.Entry.of(item.source(), item.stage(), item.reference(), cause));
    }

    /// The source has mended these.
    void settle(Feed feed, List<String> references) {
        quarantine.settle(feed.letters(), feed.kind().key(), references);
    }

    /// By which it is known when it comes again: `erp/4711 v3`, or by its content when it says no id.
    static String reference(Feed feed, Outcome outcome, String payload) {
        // A database takes no text with a zero character in it.
        return outcome.id() == null
                        || outcome.id().length() > LONGEST_ID
                        || outcome.id().indexOf('\0') >= 0
                ? feed.source() + " " + DigestUtils.sha256Hex(payload).substring(0, DIGITS)
                        + (feed.byContent() ? ARRIVAL : "")
                : reference(feed, outcome);
    }

    static String reference(Feed feed, Outcome outcome) {
        String version = outcome.version() == null ? "" : " v" + outcome.version();
        return feed.source() + "/" + Objects.requireNonNull(outcome.id()) + (feed.byContent() ? ARRIVAL : version);
    }

    /// Whether its source knows no versions.
    static boolean isByContent(QuarantineItem item) {
        return item.reference().endsWith(ARRIVAL);
    }

    /// The name of the source at the beginning of a reference.
    static String source(QuarantineItem item) {
        return item.reference().split("[/ ]", 2)[0];
    }
}
