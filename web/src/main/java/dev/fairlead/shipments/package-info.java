/// Orders and shipments that other systems tell of: found by their numbers, vessels and customers, beside the mails and
/// quotes they belong to, and late ones with whom it concerns.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
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
            "quotes",
            "recognition",
            "rounds",
            "search",
            "text",
            "trade"
        })
package dev.fairlead.shipments;
