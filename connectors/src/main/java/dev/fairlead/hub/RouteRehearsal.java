package dev.fairlead.hub;

import java.util.List;
import java.util.Map;

/// What a route would have brought, had it not been a try.
///
/// @param runs how often something went down it: 0 when its source had nothing
/// @param records by what would become of them
/// @param deeds in their order, the first thousand
/// @param more that are not in the list
/// @param trouble with which it ended, empty when it went through
public record RouteRehearsal(long runs, Map<String, Long> records, List<Deed> deeds, long more, String trouble) {

    /// @param kind `orders`
    /// @param place where it stands in what came: `line 17`
    /// @param record its id, empty when it could not be read
    /// @param result `created`, `refused` …
    /// @param why it would be refused or is older, otherwise empty
    public record Deed(String kind, String place, String record, String result, String why) {}
}
