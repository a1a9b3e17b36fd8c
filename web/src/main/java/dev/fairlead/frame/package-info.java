/// What every page stands in: the bar of rooms, language, theme, the state of the mail centre, and how errors are
/// told, on pages and in the API. Knows no room of people's work: rooms hand their part in through its interfaces.
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"lines"})
package dev.fairlead.frame;
