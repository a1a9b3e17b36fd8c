/// Closed months, frozen as they were: what their figures were made of, what changed since and why.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "audit",
            "facts",
            "figures",
            "frame",
            "intake",
            "officehours",
            "people",
            "rounds",
            "sheets"
        })
package dev.fairlead.months;
