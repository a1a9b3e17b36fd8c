/// When the offices are open, country by country and person by person: how long somebody took is counted in these
/// hours only. Public holidays and made-up weekends come by rule and table, and are changed by hand.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"audit", "frame", "people", "tables"})
package dev.fairlead.officehours;
