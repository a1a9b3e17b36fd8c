/// Quotes read from mail, by customer and lane.
@org.jspecify.annotations.NullMarked
package dev.fairlead.quotes;
