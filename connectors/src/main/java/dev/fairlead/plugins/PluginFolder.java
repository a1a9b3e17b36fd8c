package dev.fairlead.plugins;

import dev.fairlead.rounds.OwnThread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/// Keeps plugins as their folder says. A jar is taken when it is whole and has not changed between two looks; what is
/// wrong with one disturbs no other, and its former version goes on.
@Component
public class PluginFolder extends OwnThread {

    private static final Logger LOG = LoggerFactory.getLogger(PluginFolder.class);
    private static final String ENDING = ".jar";
    private static final int MOST_FILES = 100;

    /// A file that is not taken.
    public record Refused(String file, String reason, Instant since) {}

    private record Stamp(long size, long changed, @Nullable Object key) {}

    /// @param done whether this stamp was dealt with
    private record Seen(Stamp stamp, boolean done) {}

    private final PluginSettings settings;
    private final PluginShelf shelf;
    private final FormerVersions formers;
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();
    private final Map<String, Refused> refused = new ConcurrentHashMap<>();

    PluginFolder(PluginSettings settings, PluginShelf shelf, FormerVersions formers) {
        super("plugins");
        this.settings = settings;
        this.shelf = shelf;
        this.formers = formers;
    }

    /// Jars that are not taken, by name.
    public List<Refused> refused() {
        return refused.values().stream()
                .sorted(Comparator.comparing(Refused::file))
                .toList();
    }

    public Path folder() {
        return settings.folder();
    }

    @Override
    protected void run() {
        clear();
        while (isRunning()) {
            try {
                look();
            } catch (IOException | RuntimeException e) {
                // The rim of this thread: a folder that cannot be listed, a database that is away.
                LOG.warn("Plugins in {} are looked at again later: {}", settings.folder(), e.getMessage());
            }
            pause(settings.look().toMillis());
        }
    }

    private void clear() {
        try {
            formers.find();
        } catch (IOException | DataAccessException e) {
            LOG.warn("Copies of former versions in {} stay as they are: {}", formers.copies(), e.getMessage());
        }
    }

    @Override
    public void stop() {
        super.stop();
        shelf.stopAll();
    }

    private void look() throws IOException {
        Set<String> gone = new HashSet<>(seen.keySet());
        if (Files.isDirectory(settings.folder())) {
            for (Path file : jars()) {
                gone.remove(file.getFileName().toString());
                lookAt(file);
            }
        }
        for (String name : gone) {
            shelf.gone(name);
            refused.remove(name);
            seen.remove(name);
        }
    }

    private List<Path> jars() throws IOException {
        try (Stream<Path> files = Files.list(settings.folder())) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING) && Files.isRegularFile(file))
                    .sorted()
                    .limit(MOST_FILES)
                    .toList();
        }
    }

    private void lookAt(Path file) throws IOException {
        String name = file.getFileName().toString();
        Stamp stamp = stamp(file);
        Seen known = seen.get(name);
        if (known == null || !known.stamp().equals(stamp)) {
            // It may still be on its way.
            seen.put(name, new Seen(stamp, false));
        } else if (!known.done()) {
            seen.put(name, new Seen(stamp, take(file, name)));
        }
    }

    private static Stamp stamp(Path file) throws IOException {
        BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class);
        return new Stamp(about.size(), about.lastModifiedTime().toMillis(), about.fileKey());
    }

    /// @return false when it is to be tried again
    private boolean take(Path file, String name) {
        try {
            shelf.bring(PluginJar.of(file, formers.copies(), settings.largest().toBytes()));
            refused.remove(name);
        } catch (RefusedPlugin reason) {
            LOG.warn("{} is refused: {}", name, reason.getMessage());
            refused.put(name, new Refused(name, String.valueOf(reason.getMessage()), Instant.now()));
            shelf.refused(name, String.valueOf(reason.getMessage()));
        } catch (IOException e) {
            LOG.warn("{} cannot be read: {}", name, e.getMessage());
            return false;
        }
        return true;
    }
}
