package dev.fairlead.plugins;

import dev.fairlead.spi.Answer;
import dev.fairlead.trade.TradeKind;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Where what a plugin does ends up: in the program, or in the list of a dry run. Threads of the plugin come here only
/// to [#call]; everything else is done by who waits for it.
interface PluginSink {

    void take(TradeKind kind, List<Map<String, Object>> records);

    Optional<String> recall(String name);

    void remember(Map<String, String> names);

    /// To a host that is permitted.
    Answer call(HttpRequest request) throws IOException, InterruptedException;

    /// What is not permitted, before the plugin is ended for it.
    default void refused(String deed) {}
}
