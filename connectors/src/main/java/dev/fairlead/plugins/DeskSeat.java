package dev.fairlead.plugins;

import dev.fairlead.lines.OneLine;
import dev.fairlead.spi.Answer;
import dev.fairlead.spi.Desk;
import dev.fairlead.trade.TradeKind;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// The desk of one call: holds everything to the permissions and the pace, and hands records on some hundreds at a
/// time.
final class DeskSeat implements Desk {

    private static final int BATCH = 500;
    private static final int MOST_REMEMBERED = 100;
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_VALUE = 2000;

    private final Ground ground;
    private final PluginCall call;
    private final List<Map<String, Object>> pending = new ArrayList<>();
    private final Map<String, String> remembered = new LinkedHashMap<>();
    private @Nullable TradeKind kind;

    DeskSeat(Ground ground, PluginCall call) {
        this.ground = ground;
        this.call = call;
    }

    @Override
    public String setting(String key) {
        String value = ground.settings().get(key);
        if (value == null) {
            throw new IllegalArgumentException("The descriptor has no setting '%s'".formatted(key));
        }
        return value;
    }

    @Override
    public void write(String kind, Map<String, ?> fields) {
        call.check();
        TradeKind wanted = permitted(kind);
        Map<String, Object> plain = PlainFields.of(fields);
        keepPace();
        add(wanted, plain);
    }

    private TradeKind permitted(String key) {
        if (!ground.granted().writes().contains(key)) {
            throw refused("it wrote " + OneLine.of(key, 60));
        }
        return TradeKind.find(key).orElseThrow();
    }

    private SecurityException refused(String deed) {
        SecurityException refusal = call.refuse(deed);
        ground.sink().refused(deed);
        return refusal;
    }

    private void keepPace() {
        long wait = ground.pace().take();
        call.waited(wait);
        long end = System.nanoTime() + wait;
        while (System.nanoTime() - end < 0) {
            call.check();
            if (Thread.currentThread().isInterrupted()) {
                throw new IllegalStateException("The plugin is to end");
            }
            LockSupport.parkNanos(Math.min(end - System.nanoTime(), 50_000_000L));
        }
    }

    private synchronized void add(TradeKind wanted, Map<String, Object> fields) {
        if (kind != wanted || pending.size() == BATCH) {
            flush();
        }
        kind = wanted;
        pending.add(fields);
    }

    /// On a thread of the plugin, before its call ends, so that what fails here fails the call.
    synchronized void flush() {
        if (pending.isEmpty()) {
            return;
        }
        List<Map<String, Object>> batch = List.copyOf(pending);
        TradeKind of = Objects.requireNonNull(kind);
        pending.clear();
        call.ask(() -> {
            ground.sink().take(of, batch);
            return batch.size();
        });
    }

    /// The last deed of a call that went well.
    void end() {
        flush();
        Map<String, String> names = remembered();
        if (!names.isEmpty()) {
            call.ask(() -> {
                ground.sink().remember(names);
                return names.size();
            });
        }
    }

    private synchronized Map<String, String> remembered() {
        return Map.copyOf(remembered);
    }

    @Override
    public Optional<String> recall(String name) {
        String fresh = remembered().get(name);
        return fresh == null ? call.ask(() -> ground.sink().recall(name)) : Optional.of(fresh);
    }

    @Override
    public synchronized void remember(String name, String value) {
        if (name.isBlank() || name.length() > LONGEST_NAME || value.length() > LONGEST_VALUE) {
            throw new IllegalArgumentException("Expected a name of 1 to %d characters and a value of at most %d"
                    .formatted(LONGEST_NAME, LONGEST_VALUE));
        }
        if (remembered.size() >= MOST_REMEMBERED && !remembered.containsKey(name)) {
            throw new IllegalArgumentException("Expected at most %d names".formatted(MOST_REMEMBERED));
        }
        remembered.put(name, value);
    }

    @Override
    public Answer call(HttpRequest request) throws IOException, InterruptedException {
        call.check();
        URI address = request.uri();
        if (!Hosts.permits(ground.granted().hosts(), address)) {
            throw refused("it called " + Hosts.of(address));
        }
        return ground.sink().call(request);
    }

    @Override
    public void log(String line) {
        ground.log().say(line);
    }
}
