package dev.fairlead.feeds;

import dev.fairlead.intake.Quarantine;
import dev.fairlead.intake.QuarantineItem;
import dev.fairlead.intake.QuarantineReplay;
import dev.fairlead.trade.InvalidRecord;
import dev.fairlead.trade.Outcome;
import dev.fairlead.trade.Outcome.What;
import dev.fairlead.trade.RecordReader;
import dev.fairlead.trade.TradeKind;
import dev.fairlead.trade.TradeRecord;
import dev.fairlead.trade.TradeRecords;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/// Delivers a record once more that was refused, as it came or as somebody has mended it.
@Component
class FeedReplay implements QuarantineReplay {

    private static final String PLUGIN = "plugin:";

    private final TradeRecords records;
    private final RefusedRecords refusals;
    private final Quarantine quarantine;

    FeedReplay(TradeRecords records, RefusedRecords refusals, Quarantine quarantine) {
        this.records = records;
        this.refusals = refusals;
        this.quarantine = quarantine;
    }

    @Override
    public String source() {
        return RefusedRecords.SOURCE;
    }

    /// Records of plugins, too: their stage is a kind of records.
    @Override
    public boolean replays(QuarantineItem item) {
        return QuarantineReplay.super.replays(item)
                || item.source().startsWith(PLUGIN)
                        && TradeKind.find(item.stage()).isPresent();
    }

    @Override
    public void replay(QuarantineItem item) {
        TradeKind kind = TradeKind.find(item.stage()).orElseThrow();
        String payload =
                quarantine.payload(item.id()).map(Quarantine.Payload::current).orElse("");
        Outcome outcome = deliver(kind, item, payload);
        if (outcome.what() == What.REFUSED) {
            refusals.keepAgain(item, outcome);
        }
    }

    private Outcome deliver(TradeKind kind, QuarantineItem item, String payload) {
        boolean byContent = RefusedRecords.isByContent(item);
        try {
            Map<Object, Object> fields = new LinkedHashMap<>(JsonItems.MAPPER.readValue(payload, Map.class));
            if (byContent) {
                fields.putIfAbsent("version", System.currentTimeMillis());
            }
            TradeRecord record = RecordReader.read(kind, fields);
            return records.deliver(RefusedRecords.source(item), List.of(record), byContent)
                    .getFirst();
        } catch (InvalidRecord invalid) {
            return Outcome.refused(null, null, invalid);
        } catch (JacksonException e) {
            return Outcome.refused(null, null, InvalidRecord.at("", payload, "an object in JSON"));
        }
    }
}
