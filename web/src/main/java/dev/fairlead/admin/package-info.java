/// Mailboxes, web hooks, vocabulary, quarantine and index health for IT.
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
            "trade",
            "vocabulary"
        })
package dev.fairlead.admin;
