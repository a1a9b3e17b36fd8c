package dev.fairlead.hub;

import java.util.List;
import org.apache.camel.CamelContext;
import org.springframework.stereotype.Component;

/// Whether things come in and go out, for who watches the program.
@Component
public class HubState {

    private final CamelContext camel;
    private final RouteFolder folder;
    private final RouteMeters meters;

    HubState(CamelContext camel, RouteFolder folder, RouteMeters meters) {
        this.camel = camel;
        this.folder = folder;
        this.meters = meters;
    }

    /// Without Camel no mailbox is read, no route runs.
    public boolean isOpen() {
        return camel.isStarted();
    }

    /// Ids of routes whose last exchange failed.
    public List<String> failing() {
        return meters.failing();
    }

    /// Files of routes that cannot run as they stand now, with line and reason.
    public List<String> refused() {
        return folder.files().stream()
                .filter(file -> file.problem() != null)
                .map(file -> "%s, line %d: %s"
                        .formatted(
                                file.name(), file.problem().line(), file.problem().reason()))
                .toList();
    }
}
