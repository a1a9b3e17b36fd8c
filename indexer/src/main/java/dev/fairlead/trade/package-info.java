/// Records of the trade that other systems bring: orders, shipments, schedules, rates, invoices, receipts, customers.
/// Each delivery has a source, an id and a version of that source, and is taken once.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"freight", "lines"})
package dev.fairlead.trade;
