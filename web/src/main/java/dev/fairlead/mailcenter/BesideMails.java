package dev.fairlead.mailcenter;

import dev.fairlead.frame.NumberSearch;
import dev.fairlead.frame.NumberSearch.Numbered;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What other rooms have by the number that somebody looks for. Other searches are not asked of them.
@Component
class BesideMails {

    private static final Pattern SEARCH = Pattern.compile(
            "\\s*(?:(?:bl|booking|container)\\s*[:\\s])?\\s*\"?([\\p{L}\\p{N}][\\p{L}\\p{N} /._-]{1,59})\"?\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("(?=.*\\d).{3,40}");
    private static final int MOST_WORDS = 4;

    private final ObjectProvider<NumberSearch> rooms;

    BesideMails(ObjectProvider<NumberSearch> rooms) {
        this.rooms = rooms;
    }

    List<Numbered> of(String q) {
        List<String> numbers = numbers(q);
        return numbers.isEmpty()
                ? List.of()
                : rooms.stream().flatMap(room -> room.of(numbers).stream()).toList();
    }

    /// The whole of it, a number may be written with blanks, and each word that may be one: `our 263522431`.
    static List<String> numbers(String q) {
        Matcher search = SEARCH.matcher(q);
        if (!search.matches()) {
            return List.of();
        }
        String all = search.group(1).strip();
        String[] words = all.split("\\s+");
        Stream<String> each = words.length <= MOST_WORDS ? Arrays.stream(words) : Stream.empty();
        return Stream.concat(Stream.of(all), each)
                .filter(word -> NUMBER.matcher(word).matches())
                .distinct()
                .toList();
    }
}
