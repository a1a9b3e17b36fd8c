/// Prices that mails quote: sentences, lists and tables to rates, each with lane, box, charge, currency and validity.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "amounts",
            "dates",
            "freight",
            "grids",
            "loads",
            "mentions",
            "ratelines",
            "text",
            "validity",
            "vocabulary"
        })
package dev.fairlead.rates;
