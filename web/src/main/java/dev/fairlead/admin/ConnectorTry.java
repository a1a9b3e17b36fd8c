package dev.fairlead.admin;

import dev.fairlead.hub.RouteRehearsal;
import dev.fairlead.plugins.Rehearsal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a connector would have done, had it not been a try.
///
/// @param runs how often something came, 0 when there was nothing
/// @param records by what would become of them
/// @param deeds in their order, the first thousand
/// @param more that are not in the list
/// @param trouble with which it ended, empty when it went through
record ConnectorTry(long runs, Map<String, Long> records, List<Deed> deeds, long more, String trouble) {

    /// @param place where it stands in what came, or during which call of a plugin
    record Deed(String kind, String place, String record, String result, String why) {}

    static ConnectorTry of(RouteRehearsal route) {
        List<Deed> deeds = route.deeds().stream()
                .map(one -> new Deed(one.kind(), one.place(), one.record(), one.result(), one.why()))
                .toList();
        return new ConnectorTry(route.runs(), route.records(), deeds, route.more(), route.trouble());
    }

    static ConnectorTry of(Rehearsal plugin) {
        List<Deed> deeds = plugin.writes().stream()
                .map(one -> new Deed(one.kind(), one.during(), one.record(), one.result(), one.why()))
                .toList();
        Map<String, Long> records = deeds.stream().collect(Collectors.groupingBy(Deed::result, Collectors.counting()));
        return new ConnectorTry(
                plugin.events() + (plugin.polled() ? 1 : 0), records, deeds, plugin.more(), or(plugin.trouble()));
    }

    private static String or(@Nullable String trouble) {
        return trouble == null ? "" : trouble;
    }
}
