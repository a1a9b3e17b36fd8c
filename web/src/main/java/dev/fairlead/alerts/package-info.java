/// What somebody should know of before it is too late: an important customer who waits, an enquiry without a quote, a
/// rep without mail, a web hook that was turned off. On the page and by mail, never twice for the same cause.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"audit", "delivery", "enquiries", "facts", "frame", "officehours", "people", "rounds"})
package dev.fairlead.alerts;
