/// The figures of the reps as they are asked for: pages, REST, and the mails, quotes and customers behind each figure.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "contests",
            "facts",
            "figures",
            "frame",
            "intake",
            "mime",
            "months",
            "officehours",
            "sheets"
        })
package dev.fairlead.activity;
