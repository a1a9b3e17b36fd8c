package dev.fairlead.plugins;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The versions that counted when the program ended. Their jars may be overwritten in the folder by then, by one that
/// waits for permissions or cannot be read; our copies of them are kept, so that they go on after a restart as they
/// would have without one.
@Component
class FormerVersions {

    private static final Logger LOG = LoggerFactory.getLogger(FormerVersions.class);

    private final PluginTable table;
    private final PluginLoader loader;
    private final Path copies;
    private final Map<String, PluginTable.Counted> byFile = new ConcurrentHashMap<>();

    FormerVersions(PluginTable table, PluginLoader loader, @Value("${fairlead.data:./data}") Path data) {
        this.table = table;
        this.loader = loader;
        this.copies = data.resolve("plugins");
    }

    Path copies() {
        return copies;
    }

    /// Once, before any jar is looked at: finds out which there are, and takes all other copies away.
    void find() throws IOException {
        for (PluginTable.Counted one : table.counted()) {
            byFile.put(one.file(), one);
        }
        Set<String> wanted =
                byFile.values().stream().map(PluginTable.Counted::sha256).collect(Collectors.toSet());
        PluginJar.clear(copies, wanted);
    }

    /// The version that counted for this file, once: after that the file has been dealt with, or is gone.
    Optional<KnownPlugin> take(String file) {
        return Optional.ofNullable(byFile.remove(file)).flatMap(this::read);
    }

    private Optional<KnownPlugin> read(PluginTable.Counted one) {
        try {
            return PluginJar.kept(one.file(), one.sha256(), copies)
                    .map(loader::read)
                    .filter(known -> known.id().equals(one.id()));
        } catch (IOException | RefusedPlugin e) {
            LOG.warn("The former version of {} cannot go on: {}", one.file(), e.getMessage());
            return Optional.empty();
        }
    }
}
