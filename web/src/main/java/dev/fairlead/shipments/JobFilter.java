package dev.fairlead.shipments;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Which jobs to list, as addresses of pages and of the API name it; what is null or blank does not filter.
///
/// @param q a number, a vessel, a voyage or words of a customer
/// @param customer of the customer file
/// @param state `late`, `underway` or `arrived`
record JobFilter(
        @Nullable String q,
        @Nullable Long customer,
        @Nullable String pol,
        @Nullable String pod,
        @Nullable String vessel,
        @Nullable String voyage,
        @Nullable String state) {

    private static final int LONGEST = 100;

    enum State {
        LATE,
        UNDERWAY,
        ARRIVED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    JobFilter {
        q = given(q);
        pol = given(pol);
        pod = given(pod);
        vessel = given(vessel);
        voyage = given(voyage);
        state = given(state);
    }

    private static @Nullable String given(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String one = text.strip();
        return one.length() <= LONGEST ? one : one.substring(0, LONGEST);
    }

    /// @throws InvalidJobFilter when there is no such state
    @Nullable
    State wanted() {
        String read = state;
        return read == null
                ? null
                : Stream.of(State.values())
                        .filter(one -> one.key().equalsIgnoreCase(read))
                        .findFirst()
                        .orElseThrow(() -> InvalidJobFilter.state(read));
    }

    /// Asked by the template.
    public boolean isOpen() {
        return q == null
                && customer == null
                && pol == null
                && pod == null
                && vessel == null
                && voyage == null
                && state == null;
    }
}
