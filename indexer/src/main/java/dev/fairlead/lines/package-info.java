/// What strangers say, a line each: the text of a server, a mail, a file or a plugin made fit to be shown, and the last
/// lines of whoever said several.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package dev.fairlead.lines;
