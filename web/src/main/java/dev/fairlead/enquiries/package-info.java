/// What customers ask prices for: which mails are enquiries, how fast they were quoted, what became of them.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "columns",
            "frame",
            "intake",
            "linking",
            "mentions",
            "mime",
            "officehours",
            "people",
            "quotes",
            "search",
            "stamps",
            "text",
            "vocabulary"
        })
package dev.fairlead.enquiries;
