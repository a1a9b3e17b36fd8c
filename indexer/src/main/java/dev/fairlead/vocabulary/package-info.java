/// The dictionaries of ports, carriers, vessels, cargo and charges in English and Chinese, matched in one pass.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"freight"})
package dev.fairlead.vocabulary;
