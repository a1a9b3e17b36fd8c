/// When the offices are open, country by country: how long somebody took is counted in these hours only.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"people"})
package dev.fairlead.officehours;
