/// What the reps did, from the mail itself.
@org.jspecify.annotations.NullMarked
package dev.fairlead.activity;
