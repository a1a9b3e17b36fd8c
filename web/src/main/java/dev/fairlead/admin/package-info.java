/// Connectors, mailboxes, web hooks, plugins, vocabulary, quarantine and index health for IT.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "audit",
            "delivery",
            "events",
            "frame",
            "hub",
            "intake",
            "lines",
            "mailboxes",
            "people",
            "plugins",
            "registry",
            "spi",
            "trade",
            "vocabulary"
        })
package dev.fairlead.admin;
