package dev.fairlead.admin;

import dev.fairlead.frame.Listing;
import dev.fairlead.lines.LogLine;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/connectors`: everything that runs between Fairlead and other systems, for administrators.
@RestController
@RequestMapping("/api/v1/connectors")
class ConnectorApi {

    private final ConnectorDesk desk;

    ConnectorApi(ConnectorDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    Listing<ConnectorAnswer> list(
            @RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String state) {
        ConnectorFilter filter = new ConnectorFilter(kind, state);
        List<ConnectorAnswer> all = desk.all().stream()
                .filter(filter::takes)
                .map(ConnectorAnswer::of)
                .toList();
        return new Listing<>(all.size(), all, null);
    }

    @GetMapping("/{id}")
    ConnectorAnswer get(@PathVariable String id) {
        return ConnectorAnswer.of(desk.get(id));
    }

    /// Its last 200 lines since the program began, the newest first.
    @GetMapping("/{id}/log")
    Listing<LogLine> log(@PathVariable String id) {
        List<LogLine> lines = desk.log(id);
        return new Listing<>(lines.size(), lines, null);
    }

    @PostMapping("/{id}/start")
    ConnectorAnswer start(@PathVariable String id) {
        return ConnectorAnswer.of(desk.start(id));
    }

    @PostMapping("/{id}/stop")
    ConnectorAnswer stop(@PathVariable String id) {
        return ConnectorAnswer.of(desk.stop(id));
    }

    /// Reads its source once and says what would become of it; nothing is written.
    @PostMapping("/{id}/try")
    ConnectorTry attempt(@PathVariable String id) {
        return desk.attempt(id);
    }
}
