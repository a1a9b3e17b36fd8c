package dev.fairlead.plugins;

import dev.fairlead.events.CloudEvents;
import dev.fairlead.events.EventReaders;
import dev.fairlead.events.Outbox;
import dev.fairlead.feeds.FeedIntake;
import dev.fairlead.intake.Quarantine;
import org.springframework.stereotype.Component;

/// What of the program every plugin that runs is served by.
@Component
record PluginParts(
        PluginLoader loader,
        PluginTable table,
        PluginCaller caller,
        FeedIntake feeds,
        Outbox outbox,
        EventReaders readers,
        CloudEvents cloud,
        Quarantine quarantine,
        RouteHost routes,
        PluginMeters meters) {}
