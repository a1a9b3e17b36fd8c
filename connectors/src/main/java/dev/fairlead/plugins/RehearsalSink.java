package dev.fairlead.plugins;

import dev.fairlead.lines.OneLine;
import dev.fairlead.plugins.Rehearsal.Deed;
import dev.fairlead.spi.Answer;
import dev.fairlead.trade.InvalidRecord;
import dev.fairlead.trade.Outcome;
import dev.fairlead.trade.RecordReader;
import dev.fairlead.trade.TradeKind;
import dev.fairlead.trade.TradeRecord;
import dev.fairlead.trade.TradeRecords;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/// Notes what a plugin would write, and what would become of it, and writes nothing. What the plugin remembers is
/// forgotten with the rehearsal.
final class RehearsalSink implements PluginSink {

    private static final int MOST = 1000;
    private static final int LONGEST = 4000;
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final KnownPlugin known;
    private final TradeRecords records;
    private final PluginParts parts;
    private final Map<String, String> remembered = new HashMap<>();
    private final List<Brought> brought = new ArrayList<>();
    private final List<Deed> deeds = new ArrayList<>();
    private String during = "";
    private long arrived;
    private long more;

    /// A record, and the place of the deed that tells of it.
    private record Brought(int deed, TradeRecord record, boolean byContent) {}

    RehearsalSink(KnownPlugin known, TradeRecords records, PluginParts parts) {
        this.known = known;
        this.records = records;
        this.parts = parts;
    }

    synchronized void during(String call) {
        during = call;
    }

    /// All that was done, in its order; of records, with what would have become of them.
    synchronized List<Deed> deeds() {
        List<Deed> judged = new ArrayList<>(deeds);
        judge(judged, true);
        judge(judged, false);
        return judged;
    }

    private void judge(List<Deed> judged, boolean byContent) {
        List<Brought> some =
                brought.stream().filter(one -> one.byContent() == byContent).toList();
        if (some.isEmpty()) {
            return;
        }
        List<Outcome> outcomes = records.rehearse(
                TakingSink.source(known.id()),
                some.stream().map(Brought::record).toList(),
                byContent);
        for (int i = 0; i < some.size(); i++) {
            int at = some.get(i).deed();
            judged.set(at, judged.get(at).ending(outcomes.get(i)));
        }
    }

    synchronized long more() {
        return more;
    }

    private synchronized void add(String kind, String record, String result, String why, String body) {
        if (deeds.size() == MOST) {
            more++;
        } else {
            deeds.add(new Deed(
                    during, kind, OneLine.of(record, 200), result, OneLine.of(why, 500), OneLine.of(body, LONGEST)));
        }
    }

    @Override
    public synchronized void take(TradeKind kind, List<Map<String, Object>> batch) {
        boolean versions = batch.stream().allMatch(PlainFields::hasVersion);
        // Nothing is written in between: two batches may come in the same millisecond.
        arrived = Math.max(arrived + 1, System.currentTimeMillis());
        for (Map<String, Object> fields : batch) {
            Map<String, Object> whole = new LinkedHashMap<>(fields);
            if (!versions) {
                whole.putIfAbsent("version", arrived);
            }
            try {
                TradeRecord record = RecordReader.read(kind, whole);
                if (deeds.size() < MOST) {
                    brought.add(new Brought(deeds.size(), record, !versions));
                }
                add(kind.key(), record.id(), "", "", TradeRecords.json(record));
            } catch (InvalidRecord invalid) {
                String id = String.valueOf(fields.getOrDefault("id", ""));
                add(kind.key(), id, "refused", String.valueOf(invalid.getMessage()), JSON.writeValueAsString(fields));
            }
        }
    }

    @Override
    public Optional<String> recall(String name) {
        String fresh = remembered.get(name);
        return fresh == null ? parts.table().recall(known.id(), name) : Optional.of(fresh);
    }

    @Override
    public void remember(Map<String, String> names) {
        remembered.putAll(names);
    }

    @Override
    public Answer call(HttpRequest request) throws IOException, InterruptedException {
        if (READING.contains(request.method())) {
            return parts.caller().call(request);
        }
        String record = request.method() + " " + Hosts.of(request.uri());
        // Without its query, which may hold a key.
        String path = String.valueOf(request.uri().getPath());
        add("call", record, "sent", "", record + path);
        return new Answer(202, "", new byte[0]);
    }

    @Override
    public void refused(String deed) {
        add("", "", "forbidden", deed, "");
    }
}
