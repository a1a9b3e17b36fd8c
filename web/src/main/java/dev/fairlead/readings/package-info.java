/// What mails say of prices: read of each mail, put together into quotes and reviewed; and what people teach the reader
/// by correcting it, which holds for the next mail.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "audit",
            "customers",
            "frame",
            "freight",
            "intake",
            "linking",
            "mentions",
            "mime",
            "people",
            "query",
            "quotes",
            "rates",
            "search",
            "text",
            "vocabulary"
        })
package dev.fairlead.readings;
