/// A line of prices cut into words, figures and marks. What it quotes is for others to say.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"amounts", "dates", "freight", "loads", "mentions", "vocabulary"})
package dev.fairlead.ratelines;
