/// What waits: the rep's own day, everything unanswered of a team, customers who fell silent against their own rhythm.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "customers",
            "enquiries",
            "facts",
            "frame",
            "officehours",
            "people",
            "quotes",
            "rounds",
            "search"
        })
package dev.fairlead.day;
