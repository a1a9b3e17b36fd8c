/// Everything that brings something in or takes something out, side by side: mailboxes, routes, plugins, web hooks.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"delivery", "events", "hub", "lines", "mailboxes", "plugins", "spi"})
package dev.fairlead.registry;
