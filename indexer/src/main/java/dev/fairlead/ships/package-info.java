/// Ships and their voyages in prose, lists and tables, and the carriers that run them.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"dates", "freight", "grids", "mentions", "places", "text", "vocabulary"})
package dev.fairlead.ships;
