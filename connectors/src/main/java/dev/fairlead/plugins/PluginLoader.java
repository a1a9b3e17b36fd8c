package dev.fairlead.plugins;

import dev.fairlead.events.EventType;
import dev.fairlead.events.UnknownEventType;
import dev.fairlead.spi.ConnectorPlugin;
import dev.fairlead.spi.Descriptor;
import dev.fairlead.spi.Permissions;
import dev.fairlead.spi.Setting;
import dev.fairlead.trade.TradeKind;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/// Makes instances of plugins, each in a class loader of its own.
@Component
class PluginLoader {

    private static final int DIGITS = 8;
    private static final int LONGEST_ROUTES = 100_000;

    private final PluginSettings settings;
    private final SpiOnly parent = new SpiOnly();

    PluginLoader(PluginSettings settings) {
        this.settings = settings;
    }

    /// Reads what a jar says of itself and lets go of it: its class is made and asked, nothing else.
    ///
    /// @throws RefusedPlugin when it cannot be asked, or asks for what there is not
    KnownPlugin read(PluginJar jar) {
        OpenPlugin open = open(jar);
        try {
            Descriptor descriptor = said("descriptor", open, open.plugin()::descriptor);
            String routes = said("routes", open, open.plugin()::routes);
            if (routes.length() > LONGEST_ROUTES) {
                throw RefusedPlugin.tooMuchInside("%d characters of routes".formatted(LONGEST_ROUTES));
            }
            return new KnownPlugin(jar, descriptor, asks(descriptor), routes);
        } finally {
            open.close(settings.stopTime());
        }
    }

    private <T> T said(String what, OpenPlugin open, Supplier<T> asked) {
        AtomicReference<T> said = new AtomicReference<>();
        Ending ending = call(what, open.threads(), () -> said.set(Objects.requireNonNull(asked.get(), "no " + what)));
        if (!ending.isWell()) {
            throw RefusedPlugin.because(ending);
        }
        return Objects.requireNonNull(said.get());
    }

    /// A fresh instance; who gets it closes it.
    ///
    /// @throws RefusedPlugin when it cannot be made
    OpenPlugin open(PluginJar jar) {
        URLClassLoader loader =
                new URLClassLoader("plugin " + jar.file() + " " + jar.sha256().substring(0, DIGITS), urls(jar), parent);
        PluginThreads threads = new PluginThreads(loader);
        List<ConnectorPlugin> found = new CopyOnWriteArrayList<>();
        Ending ending = call("construction", threads, () -> {
            ServiceLoader.load(ConnectorPlugin.class, loader).forEach(found::add);
        });
        if (ending.isWell() && found.size() == 1) {
            return new OpenPlugin(found.getFirst(), loader, threads);
        }
        OpenPlugin.close(loader, threads, settings.stopTime());
        throw ending.isWell() ? RefusedPlugin.count(found.size()) : RefusedPlugin.because(ending);
    }

    private Ending call(String name, PluginThreads threads, PluginCall.Work work) {
        var frame = new PluginCall.Frame(threads, settings.callTime(), settings.threads(), () -> null);
        return new PluginCall(name, frame).make(work);
    }

    private static URL[] urls(PluginJar jar) {
        try {
            return new URL[] {jar.copy().toUri().toURL()};
        } catch (MalformedURLException e) {
            throw new IllegalStateException("Every file has an address", e);
        }
    }

    private static Permissions asks(Descriptor descriptor) {
        Permissions asks = descriptor.asks();
        for (String kind : asks.writes()) {
            if (TradeKind.find(kind).isEmpty()) {
                throw RefusedPlugin.asking(kind, "records of " + TradeKind.keys());
            }
        }
        for (String scheme : asks.uses()) {
            if (!RouteHost.ASKED.contains(scheme)) {
                throw RefusedPlugin.asking(scheme, "some of " + String.join(", ", RouteHost.ASKED));
            }
        }
        for (String host : asks.hosts()) {
            checkHost(host, descriptor);
        }
        TreeSet<String> reads = new TreeSet<>();
        asks.reads().forEach(word -> reads.addAll(events(word)));
        return new Permissions(asks.writes(), reads, asks.hosts(), asks.uses());
    }

    private static List<String> events(String word) {
        try {
            return EventType.split(word).stream().map(EventType::key).toList();
        } catch (UnknownEventType e) {
            throw RefusedPlugin.asking(word, String.valueOf(e.getMessage()));
        }
    }

    private static void checkHost(String host, Descriptor descriptor) {
        String key = Hosts.setting(host);
        boolean known = key.isEmpty()
                ? Hosts.isHost(host)
                : descriptor.settings().stream()
                        .anyMatch(setting -> setting.key().equals(key) && setting.type() == Setting.Type.ADDRESS);
        if (!known) {
            throw RefusedPlugin.asking(
                    host, "a host such as api.partner.com:8443, or {key} of a setting that is an address");
        }
    }
}
