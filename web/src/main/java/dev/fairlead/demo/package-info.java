/// The demo: a mail server in the same process, filled with a fictitious forwarder's mail and read like any other.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"customers", "intake", "mailboxes", "people", "trade"})
package dev.fairlead.demo;
