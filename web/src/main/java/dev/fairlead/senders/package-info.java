/// Who writes to us and is no customer's yet: which firms and people, with how much mail, and making customers and
/// contacts of them.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "customers",
            "frame",
            "intake",
            "linking",
            "mentions",
            "mime",
            "people",
            "recognition",
            "search",
            "text",
            "vocabulary"
        })
package dev.fairlead.senders;
