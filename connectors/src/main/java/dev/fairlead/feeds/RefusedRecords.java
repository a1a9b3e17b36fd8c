package dev.fairlead.feeds;

import dev.fairlead.intake.Quarantine;
import dev.fairlead.intake.QuarantineFilter;
import dev.fairlead.intake.QuarantineItem;
import dev.fairlead.trade.Outcome;
import dev.fairlead.trade.TradeKind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Records that were refused, in the quarantine with all that they said.
@Component
class RefusedRecords {

    static final String SOURCE = "feed";

    private static final String ARRIVAL = " by arrival";
    private static final int LONGEST_ID = 150;
    private static final int DIGITS = 24;
    private static final int MOST_KNOWN = 10_000;

    private final Quarantine quarantine;

    RefusedRecords(Quarantine quarantine) {
        this.quarantine = quarantine;
    }

    /// Keeps what was refused; the same once more is one more attempt, not another item.
    void keep(TradeKind kind, String reference, String payload, Outcome outcome) {
        String cause = outcome.why() == null ? "refused" : outcome.why().toString();
        quarantine.hold(
                new Quarantine.Entry(SOURCE, kind.key(), reference, null, null, null, null, null, cause), payload);
    }

    /// Refused once more, under the reference that it had.
    void keepAgain(QuarantineItem item, Outcome outcome) {
        quarantine.add(new Quarantine.Entry(
                SOURCE, item.stage(), item.reference(), null, null, null, null, null, String.valueOf(outcome.why())));
    }

    /// The open ones of this feed by reference.
    Map<String, Long> open(Feed feed) {
        return quarantine
                .list(
                        new QuarantineFilter(
                                QuarantineItem.OPEN, SOURCE, feed.kind().key(), ""),
                        0,
                        MOST_KNOWN)
                .stream()
                .filter(item -> source(item).equals(feed.source()))
                .collect(Collectors.toMap(
                        QuarantineItem::reference, QuarantineItem::id, (one, other) -> one, TreeMap::new));
    }

    /// The source has mended it.
    void settle(long id) {
        quarantine.settle(id);
    }

    /// By which it is known when it comes again: `erp/4711 v3`, or by its content when it says no id.
    static String reference(Feed feed, Outcome outcome, String payload) {
        return outcome.id() == null || outcome.id().length() > LONGEST_ID
                ? feed.source() + " " + digest(payload) + (feed.byContent() ? ARRIVAL : "")
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

    private static String digest(String payload) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(payload.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
