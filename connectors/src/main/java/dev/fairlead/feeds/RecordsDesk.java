package dev.fairlead.feeds;

import dev.fairlead.trade.Outcome;
import dev.fairlead.trade.TradeRecord;
import dev.fairlead.trade.TradeRecords;
import java.util.List;

/// What a batch of records is handed to.
interface RecordsDesk {

    /// @return what becomes of each, in the same order
    List<Outcome> deliver(Feed feed, List<TradeRecord> batch);

    /// Keeps what was refused.
    void keep(Feed feed, String reference, String payload, Outcome outcome);

    /// The source has mended these.
    void settle(Feed feed, List<String> references);

    /// Takes them.
    record Taking(TradeRecords records, RefusedRecords refusals) implements RecordsDesk {

        @Override
        public List<Outcome> deliver(Feed feed, List<TradeRecord> batch) {
            return records.deliver(feed.source(), batch, feed.byContent());
        }

        @Override
        public void keep(Feed feed, String reference, String payload, Outcome outcome) {
            refusals.keep(feed, reference, payload, outcome);
        }

        @Override
        public void settle(Feed feed, List<String> references) {
            refusals.settle(feed, references);
        }
    }

    /// Says what would become of them, and writes nothing.
    record Trying(TradeRecords records) implements RecordsDesk {

        @Override
        public List<Outcome> deliver(Feed feed, List<TradeRecord> batch) {
            return records.rehearse(feed.source(), batch, feed.byContent());
        }

        @Override
        public void keep(Feed feed, String reference, String payload, Outcome outcome) {
            // Stands in the report alone.
        }

        @Override
        public void settle(Feed feed, List<String> references) {
            // What waits in quarantine goes on waiting.
        }
    }
}
