package dev.fairlead.plugins;

import dev.fairlead.lines.OneLine;
import dev.fairlead.plugins.Rehearsal.Deed;
import dev.fairlead.spi.Answer;
import dev.fairlead.trade.InvalidRecord;
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
    private final Map<String, Long> written = new HashMap<>();
    private final List<Deed> deeds = new ArrayList<>();
    private String during = "";
    private long more;

    RehearsalSink(KnownPlugin known, TradeRecords records, PluginParts parts) {
        this.known = known;
        this.records = records;
        this.parts = parts;
    }

    synchronized void during(String call) {
        during = call;
    }

    synchronized List<Deed> deeds() {
        return List.copyOf(deeds);
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
    public void take(TradeKind kind, List<Map<String, Object>> batch) {
        boolean versions = batch.stream().allMatch(PlainFields::hasVersion);
        for (Map<String, Object> fields : batch) {
            Map<String, Object> whole = new LinkedHashMap<>(fields);
            if (!versions) {
                whole.putIfAbsent("version", System.currentTimeMillis());
            }
            try {
                judge(kind, RecordReader.read(kind, whole), !versions);
            } catch (InvalidRecord invalid) {
                String id = String.valueOf(fields.getOrDefault("id", ""));
                add(kind.key(), id, "refused", String.valueOf(invalid.getMessage()), JSON.writeValueAsString(fields));
            }
        }
    }

    private void judge(TradeKind kind, TradeRecord record, boolean byContent) {
        String name = kind.key() + "/" + record.id();
        Optional<TradeRecords.Stored> there = records.find(kind, TakingSink.source(known.id()), record.id());
        Long before = written.getOrDefault(
                name, there.map(TradeRecords.Stored::version).orElse(null));
        String body = TradeRecords.json(record);
        boolean same = there.filter(stored -> without(stored.body(), byContent).equals(without(body, byContent)))
                .isPresent();
        String result;
        if (before == null) {
            result = "created";
        } else if (same) {
            result = "unchanged";
        } else if (record.version() > before) {
            result = "updated";
        } else {
            result = record.version() < before ? "older" : "refused";
        }
        String why = result.equals("refused") ? "version %d with other fields than before".formatted(before) : "";
        written.merge(name, record.version(), Math::max);
        add(kind.key(), record.id(), result, why, body);
    }

    /// Versions that are times of arrival say nothing.
    private static String without(String body, boolean byContent) {
        return byContent ? body.replaceFirst("\"version\":\\d+", "") : body;
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
