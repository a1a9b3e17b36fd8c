package dev.fairlead.facts;

import java.time.LocalDate;

/// A day of a rep, in that rep's zone.
public record RepDay(String rep, LocalDate day) {}
