/// Rate sheets that people bring as files: looked at by the meanings of their columns, taken in as quotes, taken back.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"audit", "frame", "people", "quotes", "tables", "vocabulary"})
package dev.fairlead.ratesheets;
