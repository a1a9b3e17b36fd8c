/// Numbers of bills, bookings, air waybills and containers: by check digit, label and shape. First those of people are
/// put aside, which are none of the trade.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"freight", "grids", "mentions", "text", "vocabulary"})
package dev.fairlead.numbers;
