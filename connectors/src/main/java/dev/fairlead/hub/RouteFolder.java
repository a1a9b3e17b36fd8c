package dev.fairlead.hub;

import dev.fairlead.rounds.OwnThread;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Keeps the routes in the folder running as their files say. One file disturbs no other.
@Component
public class RouteFolder extends OwnThread {

    private static final Logger LOG = LoggerFactory.getLogger(RouteFolder.class);
    private static final String ENDING = ".camel.yaml";
    private static final int MOST_FILES = 500;
    private static final long LARGEST = 1_000_000;

    /// @param text that was seen last, good or not
    /// @param good that runs, null when none ever did
    private record Seen(String text, @Nullable String good, Set<String> routes, RouteFile file) {}

    private final RouteSettings settings;
    private final RouteLoader loader;
    private final RouteWatch watch;
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();

    RouteFolder(RouteSettings settings, RouteLoader loader, RouteWatch watch) {
        super("routes");
        this.settings = settings;
        this.loader = loader;
        this.watch = watch;
    }

    /// All files, by name.
    public List<RouteFile> files() {
        return seen.values().stream()
                .map(Seen::file)
                .sorted(Comparator.comparing(RouteFile::name))
                .toList();
    }

    /// The text that runs, of the file with this route.
    Optional<String> textOf(String route) {
        return seen.values().stream()
                .filter(one -> one.routes().contains(route))
                .flatMap(one -> Optional.ofNullable(one.good()).stream())
                .findFirst();
    }

    @Override
    protected void run() {
        while (isRunning()) {
            try {
                if (loader.isReady()) {
                    look();
                }
            } catch (IOException | RuntimeException e) {
                // The rim of this thread: a folder that cannot be listed, a route that does not stop.
                LOG.warn("Routes in {} are looked at again later: {}", settings.folder(), e.getMessage());
            }
            pause(settings.look().toMillis());
        }
    }

    private void look() throws IOException {
        Set<String> gone = new HashSet<>(seen.keySet());
        if (Files.isDirectory(settings.folder())) {
            try (Stream<Path> files = Files.list(settings.folder())) {
                List<Path> routes = files.filter(
                                file -> file.getFileName().toString().endsWith(ENDING) && Files.isRegularFile(file))
                        .sorted()
                        .limit(MOST_FILES)
                        .toList();
                for (Path file : routes) {
                    gone.remove(file.getFileName().toString());
                    lookAt(file);
                }
            }
        }
        gone.forEach(this::drop);
    }

    private void lookAt(Path file) {
        String name = file.getFileName().toString();
        try {
            lookAt(file, name);
        } catch (IOException e) {
            LOG.warn("{} stays as it is: it cannot be read: {}", name, e.getMessage());
        }
    }

    private void lookAt(Path file, String name) throws IOException {
        if (Files.size(file) > LARGEST) {
            LOG.warn("{} is not read: expected at most {} bytes", name, LARGEST);
            return;
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        Seen known = seen.get(name);
        if (known == null || !known.text().equals(text)) {
            seen.put(name, load(name, text, known));
        }
    }

    private Seen load(String name, String text, @Nullable Seen known) {
        String good = known == null ? null : known.good();
        Set<String> own = known == null ? Set.of() : known.routes();
        try {
            Set<String> routes = loader.replace(name, text, good, own);
            LOG.info("Routes of {}: {}", name, routes);
            forget(own, routes);
            routes.forEach(route -> watch.figures(route).log().say("Read from " + name));
            return new Seen(text, text, routes, file(name, routes, text, null));
        } catch (RefusedRoutes refused) {
            RouteFile.Problem problem = refused.problem();
            LOG.warn("{} line {} is refused: {}", name, problem.line(), problem.reason());
            String words = "%s is refused, line %d: %s".formatted(name, problem.line(), problem.reason());
            own.forEach(route -> watch.figures(route).log().trouble(words));
            return new Seen(text, good, own, file(name, own, good == null ? "" : good, problem));
        }
    }

    private void forget(Set<String> before, Set<String> now) {
        Set<String> gone = new HashSet<>(before);
        gone.removeAll(now);
        watch.forget(gone);
    }

    /// @param text that runs
    private static RouteFile file(String name, Set<String> routes, String text, RouteFile.@Nullable Problem problem) {
        Map<String, Integer> lines = new TreeMap<>();
        routes.forEach(route -> lines.put(route, RouteLines.ofId(text, route)));
        return new RouteFile(name, List.copyOf(lines.keySet()), lines, problem, Instant.now());
    }

    private void drop(String name) {
        Seen known = seen.get(name);
        if (known != null) {
            loader.remove(known.routes());
            seen.remove(name);
            watch.forget(known.routes());
            LOG.info("Routes of {} are gone with their file: {}", name, known.routes());
        }
    }
}
