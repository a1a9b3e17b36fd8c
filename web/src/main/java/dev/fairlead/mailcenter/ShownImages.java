package dev.fairlead.mailcenter;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/// Which of a mail's remote images the reader asked to see, for one view.
///
/// @param numbers counted from 1 in the order of the mail
record ShownImages(boolean all, Set<Integer> numbers) {

    static final ShownImages NONE = new ShownImages(false, Set.of());
    static final ShownImages ALL = new ShownImages(true, Set.of());

    /// Of an address: `all` or `true`, or numbers with commas; whatever else stands there shows nothing.
    static ShownImages of(String written) {
        if (written.equals("all") || written.equals("true")) {
            return ALL;
        }
        return new ShownImages(
                false,
                Arrays.stream(written.split(",", 50))
                        .filter(number -> number.matches("\\d{1,4}"))
                        .map(Integer::valueOf)
                        .collect(Collectors.toSet()));
    }

    boolean includes(int number) {
        return all || numbers.contains(number);
    }

    /// As an address writes it, with one more.
    String with(int number) {
        return java.util.stream.Stream.concat(numbers.stream(), java.util.stream.Stream.of(number))
                .distinct()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    @Override
    public String toString() {
        return all ? "all" : numbers.stream().sorted().map(String::valueOf).collect(Collectors.joining(","));
    }
}
