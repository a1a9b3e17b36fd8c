/// The customer file: names, domains, contacts, owner.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "audit",
            "events",
            "frame",
            "intake",
            "linking",
            "mentions",
            "mime",
            "people",
            "query",
            "recognition",
            "search",
            "tables",
            "text",
            "trade",
            "vocabulary"
        })
package dev.fairlead.customers;
