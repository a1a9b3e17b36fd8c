/// The pipeline to read first: archived, parsed, understood, linked, searchable.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "archive",
            "events",
            "linking",
            "mentions",
            "mime",
            "query",
            "rates",
            "recognition",
            "rounds",
            "search",
            "text",
            "vocabulary"
        })
package dev.fairlead.intake;
