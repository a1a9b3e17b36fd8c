/// Quotes as they stand: read from mail or written by people, found and shown, changed, told of.
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
            "people",
            "rounds",
            "search",
            "timeline",
            "vocabulary"
        })
package dev.fairlead.quotes;
