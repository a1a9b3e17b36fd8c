/// A fictitious forwarder's mail of any size, made from a seed: same seed and same day, same bytes.
@org.jspecify.annotations.NullMarked
package dev.fairlead.demo.letters;
