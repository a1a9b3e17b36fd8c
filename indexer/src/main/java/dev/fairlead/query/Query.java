package dev.fairlead.query;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A search as a tree. Made by [QueryParser], turned into the index's own query by `search`.
///
/// `toString` prints the tree in the search language, with every group in parentheses.
public sealed interface Query {

    /// Finds everything.
    record Everything() implements Query {
        @Override
        public String toString() {
            return "()";
        }
    }

    record And(List<Query> parts) implements Query {
        public And {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return joined(parts, " ");
        }
    }

    record Or(List<Query> parts) implements Query {
        public Or {
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return joined(parts, " OR ");
        }
    }

    record Not(Query part) implements Query {
        @Override
        public String toString() {
            return "-" + part;
        }
    }

    /// Words in all text fields; more than one word is a phrase. `prefix` when written with a `*` at the end.
    record Text(String text, boolean phrase, boolean prefix) implements Query {
        @Override
        public String toString() {
            return written(text, phrase, prefix);
        }
    }

    /// A value in one field.
    record Field(SearchField field, String value, boolean phrase, boolean prefix) implements Query {
        @Override
        public String toString() {
            return field.key() + ":" + written(value, phrase, prefix);
        }
    }

    /// Sent in this half-open span of days in the reader's zone; an end that is null is open.
    record Sent(@Nullable LocalDate from, @Nullable LocalDate before) implements Query {
        @Override
        public String toString() {
            return (from == null ? "" : "after:" + from) + (before == null ? "" : "before:" + before);
        }
    }

    /// Sent longer ago (`older`) or less long ago than this period, counted back from now.
    record Age(Period period, boolean older) implements Query {
        @Override
        public String toString() {
            return (older ? "older_than:" : "newer_than:")
                    + period.toString().substring(1).toLowerCase(Locale.ROOT);
        }
    }

    /// Larger (or smaller) than this many bytes.
    record Size(long bytes, boolean larger) implements Query {
        @Override
        public String toString() {
            return (larger ? "larger:" : "smaller:") + bytes;
        }
    }

    /// From port of loading to port of discharge, both trade codes or names.
    record Lane(String pol, String pod) implements Query {
        @Override
        public String toString() {
            return "lane:" + pol + "-" + pod;
        }
    }

    /// All of these must hold; everything is found when there is none.
    static Query all(List<Query> parts) {
        return switch (parts.size()) {
            case 0 -> new Everything();
            case 1 -> parts.getFirst();
            default -> new And(parts);
        };
    }

    private static String joined(List<Query> parts, String glue) {
        return parts.stream().map(Query::toString).collect(Collectors.joining(glue, "(", ")"));
    }

    private static String written(String text, boolean phrase, boolean prefix) {
        return (phrase ? "\"" + text + "\"" : text) + (prefix ? "*" : "");
    }
}
