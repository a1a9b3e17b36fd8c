/// Values of the trade that check themselves: container number, IMO number, port code, equipment type.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"lines"})
package dev.fairlead.freight;
