/// How long prices hold: days and periods that a line, a title or a sentence says it with, and days that look like it.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"amounts", "dates", "mentions", "ratelines", "text"})
package dev.fairlead.validity;
