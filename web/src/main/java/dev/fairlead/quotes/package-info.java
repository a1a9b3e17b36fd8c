/// Quotes read from mail, by customer and lane.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "archive",
            "audit",
            "customers",
            "events",
            "frame",
            "freight",
            "intake",
            "linking",
            "mentions",
            "mime",
            "people",
            "query",
            "rates",
            "rounds",
            "search",
            "text",
            "timeline",
            "vocabulary"
        })
package dev.fairlead.quotes;
