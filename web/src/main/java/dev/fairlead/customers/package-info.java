/// The customer file: names, domains, contacts, owner.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "audit",
            "events",
            "frame",
            "intake",
            "linking",
            "mime",
            "people",
            "query",
            "trade",
            "vocabulary"
        })
package dev.fairlead.customers;
