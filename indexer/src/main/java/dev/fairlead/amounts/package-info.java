/// How money is written: words of prices, currencies, units, the weight breaks of air freight. Whether it is a price is
/// for others to say.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"mentions", "text"})
package dev.fairlead.amounts;
