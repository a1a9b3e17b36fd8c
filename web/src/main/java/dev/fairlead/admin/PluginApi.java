package dev.fairlead.admin;

import dev.fairlead.frame.Listing;
import dev.fairlead.plugins.PluginFolder;
import dev.fairlead.plugins.PluginView;
import dev.fairlead.plugins.Rehearsal;
import dev.fairlead.spi.Permissions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/plugins`: connectors that come as jars, for administrators.
@RestController
@RequestMapping("/api/v1/plugins")
class PluginApi {

    /// What is left out is not granted.
    record Grant(
            @Nullable Set<String> writes,
            @Nullable Set<String> reads,
            @Nullable Set<String> hosts,
            @Nullable Set<String> uses) {

        Permissions permissions() {
            return new Permissions(or(writes), or(reads), or(hosts), or(uses));
        }

        private static Set<String> or(@Nullable Set<String> words) {
            return Objects.requireNonNullElse(words, Set.of());
        }
    }

    /// What is left out stays.
    record Change(
            @Nullable Map<String, String> settings,
            @Nullable Integer perMinute) {}

    /// @param problem empty when it is well
    record Health(boolean good, String problem) {}

    private final PluginDesk desk;

    PluginApi(PluginDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    Listing<PluginView> list() {
        List<PluginView> all = desk.all();
        return new Listing<>(all.size(), all, null);
    }

    /// Jars in the folder that are not taken, with the reason.
    @GetMapping("/refused")
    Listing<PluginFolder.Refused> refused() {
        List<PluginFolder.Refused> all = desk.refused();
        return new Listing<>(all.size(), all, null);
    }

    @GetMapping("/{id}")
    PluginView get(@PathVariable String id) {
        return desk.get(id);
    }

    @PostMapping("/{id}/grant")
    PluginView grant(@PathVariable String id, @RequestBody Grant grant) {
        return desk.grant(id, grant.permissions());
    }

    @PatchMapping("/{id}")
    PluginView change(@PathVariable String id, @RequestBody Change change) {
        return desk.set(id, Objects.requireNonNullElse(change.settings(), Map.of()), change.perMinute());
    }

    @PostMapping("/{id}/start")
    PluginView start(@PathVariable String id) {
        return desk.start(id);
    }

    @PostMapping("/{id}/stop")
    PluginView stop(@PathVariable String id) {
        return desk.stop(id);
    }

    @PostMapping("/{id}/kill")
    PluginView kill(@PathVariable String id) {
        return desk.kill(id);
    }

    @PostMapping("/{id}/poll")
    PluginView poll(@PathVariable String id) {
        desk.poll(id);
        return desk.get(id);
    }

    @PostMapping("/{id}/health")
    Health health(@PathVariable String id) {
        String problem = desk.health(id);
        return new Health(problem.isEmpty(), problem);
    }

    /// Every write that it would make over the mails that arrived last.
    @PostMapping("/{id}/rehearsal")
    Rehearsal rehearse(@PathVariable String id, @RequestParam(defaultValue = "20") int mails) {
        return desk.rehearse(id, mails);
    }

    /// Forgets settings and permissions of one whose jar is gone.
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forget(@PathVariable String id) {
        desk.forget(id);
    }
}
