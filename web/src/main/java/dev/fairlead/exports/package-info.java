/// Results of a search as a file to take away: made in the background, kept for some days, written down in the audit
/// log.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "archive",
            "audit",
            "frame",
            "intake",
            "linking",
            "mentions",
            "mime",
            "people",
            "query",
            "rounds",
            "search",
            "tables"
        })
package dev.fairlead.exports;
