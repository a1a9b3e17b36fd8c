package dev.fairlead.currencies;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The rates of some days, to be asked for one day and pair after the other.
public final class ExchangeDays {

    /// On weekends and holidays no rate is fixed: then the last one before counts.
    static final int OLDEST = 7;

    private record Pair(String from, String to) {}

    private final Map<Pair, NavigableMap<LocalDate, ExchangeRate>> rates = new HashMap<>();
    private final Set<String> currencies = new TreeSet<>();

    public ExchangeDays(Collection<ExchangeRate> known) {
        known.forEach(rate -> {
            put(rate.turned(), false);
            currencies.add(rate.from());
            currencies.add(rate.to());
        });
        // What was imported goes before what follows from it.
        known.forEach(rate -> put(rate, true));
    }

    private void put(ExchangeRate rate, boolean over) {
        NavigableMap<LocalDate, ExchangeRate> days =
                rates.computeIfAbsent(new Pair(rate.from(), rate.to()), pair -> new TreeMap<>());
        if (over) {
            days.put(rate.day(), rate);
        } else {
            days.putIfAbsent(rate.day(), rate);
        }
    }

    /// The rate of this day or the last one of the week before it; directly, the other way round, or through a
    /// third currency. Empty when none is known: then nothing can be said.
    public Optional<ExchangeRate> on(LocalDate day, String from, String to) {
        return direct(day, from, to)
                .or(() -> currencies.stream()
                        .flatMap(third -> through(day, from, third, to))
                        .max(Comparator.comparing(ExchangeRate::day)));
    }

    private Stream<ExchangeRate> through(LocalDate day, String from, String third, String to) {
        Optional<ExchangeRate> there = direct(day, from, third);
        return there
                .flatMap(first -> direct(first.day(), third, to)
                        .filter(second -> second.day().equals(first.day()))
                        .map(first::then))
                .stream();
    }

    private Optional<ExchangeRate> direct(LocalDate day, String from, String to) {
        NavigableMap<LocalDate, ExchangeRate> days = rates.get(new Pair(from, to));
        Map.Entry<LocalDate, ExchangeRate> last = days == null ? null : days.floorEntry(day);
        return Optional.ofNullable(last)
                .map(Map.Entry::getValue)
                .filter(rate -> !rate.day().isBefore(day.minusDays(OLDEST)));
    }
}
