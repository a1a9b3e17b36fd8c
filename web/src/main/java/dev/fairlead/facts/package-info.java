/// What each mail says of itself and what part it plays in its conversation: one row a mail, kept in step with the log
/// of mails, and what waits for our answer.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"audit", "intake", "linking", "mentions", "mime", "officehours", "stamps"})
package dev.fairlead.facts;
