package dev.fairlead.query;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/// A search as a tree. Made by [QueryParser], turned into the index's own query by `search`.
public sealed interface Query {

    /// Finds everything.
    record Everything() implements Query {}

    record And(List<Query> parts) implements Query {}

    record Or(List<Query> parts) implements Query {}

    record Not(Query part) implements Query {}

    /// Words in all text fields; more than one word is a phrase. `prefix` when written with a `*` at the end.
    record Text(String text, boolean phrase, boolean prefix) implements Query {}

    /// A value in one field.
    record Field(SearchField field, String value, boolean phrase, boolean prefix) implements Query {}

    /// Sent in this half-open span of days in the reader's zone; an end that is null is open.
    record Sent(
            @org.jspecify.annotations.Nullable LocalDate from,
            @org.jspecify.annotations.Nullable LocalDate before) implements Query {}

    /// Sent longer ago (`older`) or less long ago than this period, counted back from now.
    record Age(Period period, boolean older) implements Query {}

    /// Larger (or smaller) than this many bytes.
    record Size(long bytes, boolean larger) implements Query {}

    /// From port of loading to port of discharge, both trade codes.
    record Lane(String pol, String pod) implements Query {}
}
