/// Searches with a name, one's own or the team's, and the daily mail of what they newly find.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"audit", "delivery", "frame", "intake", "people", "query", "rounds", "search"})
package dev.fairlead.savedsearches;
