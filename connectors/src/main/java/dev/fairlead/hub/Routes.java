package dev.fairlead.hub;

import dev.fairlead.lines.LogLine;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.camel.CamelContext;
import org.apache.camel.Route;
import org.apache.camel.ServiceStatus;
import org.springframework.stereotype.Service;

/// The routes that IT wrote, as they run, and what people decide about them.
@Service
public class Routes {

    private static final String MAILBOX = "mailbox:";

    private final CamelContext camel;
    private final RouteFolder folder;
    private final RouteLoader loader;
    private final RouteStops stops;
    private final RouteWatch watch;
    private final SafeWords words;
    private final RouteRehearsals rehearsals;

    Routes(
            CamelContext camel,
            RouteFolder folder,
            RouteLoader loader,
            RouteStops stops,
            RouteWatch watch,
            SafeWords words,
            RouteRehearsals rehearsals) {
        this.camel = camel;
        this.folder = folder;
        this.loader = loader;
        this.stops = stops;
        this.watch = watch;
        this.words = words;
        this.rehearsals = rehearsals;
    }

    /// By id; without those of mailboxes.
    public List<RouteView> all() {
        Map<String, RouteFile> files = files();
        Map<String, RouteView> views = new TreeMap<>();
        for (Route route : camel.getRoutes()) {
            if (!route.getEndpoint().getEndpointUri().startsWith(MAILBOX)) {
                views.put(route.getId(), view(route, Optional.ofNullable(files.get(route.getId()))));
            }
        }
        return List.copyOf(views.values());
    }

    private Map<String, RouteFile> files() {
        Map<String, RouteFile> files = new TreeMap<>();
        folder.files().forEach(file -> file.routes().forEach(route -> files.put(route, file)));
        return files;
    }

    /// Files of which the present version cannot run.
    public List<RouteFile> refused() {
        return folder.files().stream().filter(file -> file.problem() != null).toList();
    }

    /// @throws UnknownRoute when there is none
    public RouteView get(String id) {
        return all().stream()
                .filter(route -> route.id().equals(id))
                .findFirst()
                .orElseThrow(() -> UnknownRoute.withId(id));
    }

    private RouteView view(Route route, Optional<RouteFile> file) {
        String id = route.getId();
        RouteFigures figures = watch.figures(id);
        RouteStop stop = stops.find(id).orElse(null);
        RouteState state = state(route, stop != null);
        Activity activity = figures.activity();
        Instant since = stop == null ? figures.since() : stop.at();
        return new RouteView(
                id,
                file.map(RouteFile::name).orElse(null),
                file.map(one -> one.lines().getOrDefault(id, 0)).orElse(0),
                state,
                since,
                stop,
                state == RouteState.FAILED ? activity.lastError() : "",
                RouteFlows.of(route),
                activity,
                file.isPresent() && rehearsals.canTry(route));
    }

    private RouteState state(Route route, boolean stopped) {
        String id = route.getId();
        // Asked first: what is in hand now may run by the time it is looked at, but not the other way round.
        boolean inHand = loader.isAtWorkOn(id);
        boolean runs = camel.getRouteController().getRouteStatus(id) == ServiceStatus.Started;
        boolean byItsFile = Boolean.FALSE.equals(route.isAutoStartup());
        if (!runs && (stopped || byItsFile)) {
            return RouteState.STOPPED;
        }
        boolean failing = watch.figures(id).isFailing();
        return failing || !runs && !inHand ? RouteState.FAILED : RouteState.RUNNING;
    }

    /// Its last lines, the newest first.
    ///
    /// @throws UnknownRoute when there is none
    public List<LogLine> log(String id) {
        get(id);
        return watch.figures(id).log().newest();
    }

    /// How it goes with the mailboxes, of all together.
    public Activity mailboxes() {
        return watch.mailboxes().activity();
    }

    /// The last lines of the mailboxes, the newest first.
    public List<LogLine> mailboxLog() {
        return watch.mailboxes().log().newest();
    }

    /// Stops it after what it is working on; it stays so until somebody starts it.
    ///
    /// @throws RouteRefusal when it does not stop now; it will not start again either
    public RouteView stop(String id, String by) {
        get(id);
        stops.stop(id, by);
        try {
            loader.stop(id);
        } catch (RefusedRoutes refused) {
            throw RouteRefusal.notStopped(id, words.of(refused, false), refused);
        }
        return get(id);
    }

    /// @throws RouteRefusal when it does not start
    public RouteView start(String id) {
        get(id);
        stops.start(id);
        try {
            loader.start(id);
        } catch (RefusedRoutes refused) {
            String reason = words.of(refused, false);
            watch.figures(id).unreached(refused, reason);
            throw RouteRefusal.notStarted(id, reason, refused);
        }
        return get(id);
    }

    /// Reads its source once and says what would become of it; nothing is written, and the source stays as it is.
    ///
    /// @throws RouteRefusal when it cannot be tried without a trace
    public RouteRehearsal rehearse(String id) {
        RouteView view = get(id);
        String text = folder.textOf(id).orElse("");
        if (!view.canTry() || text.isEmpty()) {
            throw RouteRefusal.notTried(id);
        }
        return rehearsals.rehearse(String.valueOf(view.file()), text, id);
    }
}
