/// Rules that people make from corrections: proposing, dry run, applying and reverting, on a page and by REST; and the
/// page where anybody may try what is recognised in a mail.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"audit", "frame", "intake", "linking", "mentions", "mime", "people", "search"})
package dev.fairlead.rules;
