/// Reports of a week, month or quarter for a rep, a team or the company: as page, PDF and workbook, and by mail to who
/// wants them. What changed against the period before and why; frozen figures with their corrections. Counts nothing
/// itself.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "activity",
            "audit",
            "customers",
            "delivery",
            "figures",
            "frame",
            "months",
            "officehours",
            "people",
            "prints",
            "rounds",
            "sheets",
            "tables"
        })
package dev.fairlead.reports;
