package dev.fairlead.officehours;

/// When some office is open was changed: what was timed by it has to be timed again.
///
/// @param change its number
/// @param calendar whose days or hours; empty when it is one person's, or several calendars'
/// @param username whose hours; empty when it is a calendar's
public record OfficeHoursChanged(long change, String calendar, String username) {}
