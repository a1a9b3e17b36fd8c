package dev.fairlead.activity;

import java.time.LocalDate;

/// A day of a rep, in that rep's zone.
record RepDay(String rep, LocalDate day) {}
