/// Mailboxes, vocabulary, quarantine and index health for IT.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"audit", "frame", "intake", "mailboxes", "people", "vocabulary"})
package dev.fairlead.admin;
