/// What a whole message says: its mentions, read subject by subject in the order of their certainty, its prices, and
/// what each tells of the other.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "amounts",
            "dates",
            "freight",
            "goods",
            "loads",
            "mentions",
            "numbers",
            "places",
            "rates",
            "ships",
            "text",
            "validity",
            "vocabulary"
        })
package dev.fairlead.recognition;
