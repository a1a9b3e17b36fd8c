package dev.fairlead.feeds;

import dev.fairlead.trade.TradeRecords;
import java.util.Iterator;
import org.springframework.stereotype.Component;

/// Takes deliveries of other systems, whatever they come as.
@Component
public class FeedIntake implements FeedDelivery {

    private final TradeRecords records;
    private final RefusedRecords refusals;
    private final FeedMeters meters;

    FeedIntake(TradeRecords records, RefusedRecords refusals, FeedMeters meters) {
        this.records = records;
        this.refusals = refusals;
        this.meters = meters;
    }

    /// Takes what can be taken, batch after batch; what is refused goes to quarantine and hinders nothing else.
    ///
    /// Not one transaction: when it ends early, what came before is taken, and the same delivery once more
    /// takes the rest.
    ///
    /// A place that cannot be read, half a line or bytes of another charset, is skipped and told at the end.
    ///
    /// @param report is filled while records are read, so that it says how far a delivery came that breaks off
    /// @param mostRefused after so many records refused and places skipped the delivery is not what it claims
    /// to be, and is given up
    /// @throws BrokenFeed when it cannot be read to its end
    @Override
    public void take(Feed feed, Object body, FeedReport report, int mostRefused) {
        take(feed, body, report, new Limits(mostRefused, () -> {}));
    }

    /// @param mostRefused as above
    /// @param beforeEach may wait, or throw to end the delivery behind the records before
    public record Limits(int mostRefused, Runnable beforeEach) {}

    /// The same, held to what the limits say.
    public void take(Feed feed, Object body, FeedReport report, Limits limits) {
        Iterator<FeedItem> items = FeedItems.of(body, feed);
        FeedBatch batch = new FeedBatch(feed, new RecordsDesk.Taking(records, refusals), report);
        try {
            while (items.hasNext()) {
                limits.beforeEach().run();
                batch.add(items.next());
                if (batch.bad() > limits.mostRefused()) {
                    throw BrokenFeed.refused(report);
                }
            }
        } finally {
            end(feed, batch, report);
        }
        if (report.skipped() > 0) {
            throw BrokenFeed.skipped(report);
        }
    }

    /// Says what would become of a delivery, and writes nothing.
    ///
    /// @param most records that are read
    /// @throws BrokenFeed when it cannot be read
    public void rehearse(Feed feed, Object body, FeedReport report, int most) {
        Iterator<FeedItem> items = FeedItems.of(body, feed);
        FeedBatch batch = new FeedBatch(feed, new RecordsDesk.Trying(records), report);
        try {
            for (int i = 0; i < most && items.hasNext(); i++) {
                batch.add(items.next());
            }
        } finally {
            batch.end();
        }
        if (report.skipped() > 0) {
            throw BrokenFeed.skipped(report);
        }
    }

    private void end(Feed feed, FeedBatch batch, FeedReport report) {
        try {
            batch.end();
        } finally {
            meters.count(feed, report);
        }
    }
}
