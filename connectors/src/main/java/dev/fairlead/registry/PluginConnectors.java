package dev.fairlead.registry;

import dev.fairlead.lines.LogLine;
import dev.fairlead.plugins.PluginFolder;
import dev.fairlead.plugins.PluginState;
import dev.fairlead.plugins.PluginView;
import dev.fairlead.plugins.Plugins;
import dev.fairlead.registry.Connector.Deed;
import dev.fairlead.registry.Connector.Place;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Plugins, and jars that are not taken.
@Component
class PluginConnectors implements ConnectorSource {

    private static final String PLUGIN = "plugin:";
    private static final String JAR = "jar:";
    private static final Duration DAY = Duration.ofHours(24);
    private static final Set<PluginState> MAY_START =
            EnumSet.of(PluginState.STOPPED, PluginState.FAILED, PluginState.KILLED);

    private final Plugins plugins;
    private final PluginFolder folder;

    PluginConnectors(Plugins plugins, PluginFolder folder) {
        this.plugins = plugins;
        this.folder = folder;
    }

    @Override
    public List<Connector> all() {
        return Stream.concat(
                        plugins.all().stream().map(PluginConnectors::connector),
                        folder.refused().stream().map(PluginConnectors::refused))
                .toList();
    }

    private static Connector connector(PluginView plugin) {
        return new Connector(
                PLUGIN + plugin.id(),
                ConnectorKind.PLUGIN,
                plugin.id(),
                state(plugin.state()),
                null,
                null,
                plugin.notice(),
                new Place(plugin.version().file(), 0),
                new Flow(
                        "",
                        plugin.asks().writes().stream().sorted().toList(),
                        !plugin.asks().reads().isEmpty(),
                        List.of()),
                figures(plugin),
                List.of(),
                may(plugin.state()));
    }

    private static List<Deed> may(PluginState state) {
        if (state == PluginState.RUNNING) {
            return List.of(Deed.STOP, Deed.TRY);
        }
        return MAY_START.contains(state) ? List.of(Deed.START, Deed.TRY) : List.of();
    }

    private static ConnectorState state(PluginState state) {
        return switch (state) {
            case RUNNING -> ConnectorState.RUNNING;
            case FAILED -> ConnectorState.FAILED;
            case WAITING, INCOMPLETE -> ConnectorState.WAITING;
            case STOPPED, KILLED, GONE -> ConnectorState.STOPPED;
        };
    }

    /// Errors are lines of its log, of which the last 200 are kept.
    private static Figures figures(PluginView plugin) {
        PluginView.Work work = plugin.work();
        Instant day = Instant.now().minus(DAY);
        long errors = plugin.log().stream()
                .filter(line -> line.problem() && line.at().isAfter(day))
                .count();
        Optional<LogLine> last = plugin.log().stream().filter(LogLine::problem).findFirst();
        return new Figures(
                null,
                work.lastRun(),
                null,
                done(work.records()),
                work.lastMinute(),
                work.lastHour(),
                errors,
                last.map(LogLine::at).orElse(null),
                last.map(LogLine::text).orElse(""));
    }

    private static Map<String, Long> done(Map<String, Long> records) {
        return records.entrySet().stream()
                .filter(one -> one.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Connector refused(PluginFolder.Refused jar) {
        return new Connector(
                JAR + RouteConnectors.inAddress(jar.file()),
                ConnectorKind.PLUGIN,
                jar.file(),
                ConnectorState.REFUSED,
                jar.since(),
                null,
                jar.reason(),
                new Place(jar.file(), 0),
                Flow.NONE,
                Figures.NONE,
                List.of(),
                List.of());
    }

    @Override
    public List<LogLine> log(Connector one) {
        return one.id().startsWith(PLUGIN) ? plugins.get(one.own()).log() : List.of();
    }
}
