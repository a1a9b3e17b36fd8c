/// What happened with a customer, latest first, from all rooms that have something to tell; and the customer's page, on
/// which it stands beside the file.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "customers",
            "duplicates",
            "frame",
            "intake",
            "linking",
            "mentions",
            "mime",
            "people",
            "rates",
            "search",
            "senders"
        })
package dev.fairlead.timeline;
