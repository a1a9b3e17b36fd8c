/// Mailboxes, web hooks, plugins, vocabulary, quarantine and index health for IT.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "audit",
            "delivery",
            "events",
            "frame",
            "intake",
            "mailboxes",
            "people",
            "plugins",
            "spi",
            "trade",
            "vocabulary"
        })
package dev.fairlead.admin;
