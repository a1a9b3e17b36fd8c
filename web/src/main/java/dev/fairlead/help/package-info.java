/// The help of the program: a page for each subject, made from the code where it can be, so that it does not grow
/// stale. The words stand in `messages/help*.properties`; names of things are those of their own rooms.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "events",
            "frame",
            "linking",
            "mailboxes",
            "mentions",
            "people",
            "query",
            "quotes",
            "search",
            "trade"
        })
package dev.fairlead.help;
