/// The search page, and reading a message and its conversation.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "archive",
            "audit",
            "frame",
            "intake",
            "linking",
            "mime",
            "people",
            "query",
            "recognition",
            "search",
            "text",
            "vocabulary"
        })
package dev.fairlead.mailcenter;
