/// The figures of activity looked at from several sides: reps, teams, lanes and periods beside each other, a rep's
/// profile, answer times by weekday and hour, what becomes of enquiries. Counts nothing itself.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"activity", "customers", "figures", "frame", "people", "sheets"})
package dev.fairlead.insights;
