/// What happened in made-up offices, written down in plain lists, and the figures worked out from those lists the long
/// way: shares no code with the facts.
@org.jspecify.annotations.NullMarked
package dev.fairlead.figures.truth;
