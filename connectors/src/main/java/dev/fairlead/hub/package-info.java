/// Fairlead as other systems see it through Apache Camel: the `fairlead:` endpoints, and the routes that IT writes
/// with them.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "archive",
            "chats",
            "events",
            "feeds",
            "imports",
            "lines",
            "mailboxes",
            "plugins",
            "rounds",
            "spi",
            "trade"
        })
package dev.fairlead.hub;
