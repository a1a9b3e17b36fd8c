/// Mailboxes, quarantine and index health for IT.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"audit", "frame", "intake", "mailboxes", "people"})
package dev.fairlead.admin;
