/// Everything known of one vessel, voyage, lane, container or cargo, from the mail that concerns it.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"frame", "intake", "people", "query", "rates", "search"})
package dev.fairlead.dossiers;
