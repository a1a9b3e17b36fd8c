package dev.fairlead.trade;

import java.util.List;

/// Records of a source came or changed; told in the transaction that takes them.
///
/// @param records in the order in which they were told; of one record several versions may follow each other
public record RecordsTaken(String source, List<TradeRecord> records) {

    public RecordsTaken {
        records = List.copyOf(records);
    }
}
