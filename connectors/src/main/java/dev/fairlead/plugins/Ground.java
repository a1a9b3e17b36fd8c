package dev.fairlead.plugins;

import dev.fairlead.lines.LastLines;
import dev.fairlead.spi.Permissions;
import java.util.Map;

/// What all calls of a plugin stand on while it runs.
///
/// @param settings every key of its descriptor, empty texts where nothing is given
/// @param granted with its hosts as they are called: `api.partner.com:8443`
record Ground(
        Map<String, String> settings,
        Permissions granted,
        PluginSink sink,
        Pace pace,
        LastLines log,
        PluginMeters meters) {}
