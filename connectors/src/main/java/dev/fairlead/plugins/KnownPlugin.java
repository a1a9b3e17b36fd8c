package dev.fairlead.plugins;

import dev.fairlead.spi.Descriptor;
import dev.fairlead.spi.Permissions;

/// A version of a plugin that was read; nothing of it runs.
///
/// @param asks as its descriptor, with each group of events as the events in it
/// @param routes in YAML; empty when it brings none
record KnownPlugin(PluginJar jar, Descriptor descriptor, Permissions asks, String routes) {

    String id() {
        return descriptor.id();
    }

    /// `1.0.0, SHA-256 9f86…, orders.jar`, for logs and the audit.
    String words() {
        return "%s, SHA-256 %s, %s".formatted(descriptor.version(), jar.sha256(), jar.file());
    }
}
