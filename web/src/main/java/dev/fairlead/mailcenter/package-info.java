/// The search page, and reading a message and its conversation.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "audit",
            "frame",
            "intake",
            "linking",
            "mentions",
            "mime",
            "people",
            "query",
            "rates",
            "recognition",
            "search",
            "text",
            "vocabulary"
        })
package dev.fairlead.mailcenter;
