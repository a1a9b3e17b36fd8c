package dev.fairlead.readings;

import dev.fairlead.quotes.Quote;
import dev.fairlead.quotes.Quote.Course;
import dev.fairlead.quotes.Quote.Origin;
import dev.fairlead.quotes.Quote.Sides;
import dev.fairlead.quotes.Quote.Stand;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Makes quotes with their versions of the readings of one series.
///
/// A copy belongs to the version it copies. The same price again is the same version; another price or validity is the
/// next version as long as the last one may still hold, or the same conversation goes on; otherwise a new quote.
final class Chains {

    /// So long a price may be talked about when nobody says how long it holds.
    private static final Duration HOLDS = Duration.ofDays(30);
    private static final Duration CONVERSATION = Duration.ofDays(90);
    private static final Duration COPY_SPAN = Duration.ofDays(3);
    private static final Comparator<Known> ORDER = Comparator.comparing(
                    (Known known) -> known.reading().quotedAt())
            .thenComparing(known -> known.reading().copied())
            .thenComparing(known -> known.reading().source().mailId())
            .thenComparing(known -> known.reading().position());

    private final List<Chain> chains = new ArrayList<>();

    private Chains() {}

    /// A quote: its versions, the first one first.
    record Chain(List<Version> versions) {

        Version latest() {
            return versions.getLast();
        }

        /// As it would be stored, were it a new one.
        Quote quote() {
            Reading latest = latest().base();
            Reading.Source source = latest.source();
            Span span =
                    source.spans().isEmpty() ? new Span(0, 0) : source.spans().getFirst();
            return new Quote(
                    new Stand(0, versions.size(), versions.size()),
                    new Sides(
                            latest.direction(),
                            latest.told().customerId(),
                            null,
                            latest.told().rep(),
                            latest.told().party()),
                    latest.offer(),
                    latest.quotedAt(),
                    new Origin(
                            Origin.MAIL, source.mailId(), source.messageId(), source.part(), span.start(), span.end()),
                    Course.READ,
                    latest.doubts(),
                    Set.of());
        }

        List<Known> readings() {
            return versions.stream()
                    .flatMap(version -> version.readings().stream())
                    .toList();
        }
    }

    /// @param readings that say it, the one that said it first itself before all
    record Version(List<Known> readings) {

        Reading base() {
            return readings.getFirst().reading();
        }
    }

    static List<Chain> of(Collection<Known> series) {
        var made = new Chains();
        List<Known> sorted = series.stream().sorted(ORDER).toList();
        List<Known> originals =
                sorted.stream().filter(known -> !isCopyOfOne(known, sorted)).toList();
        originals.forEach(made::take);
        sorted.stream().filter(known -> !originals.contains(known)).forEach(made::addCopy);
        return made.chains;
    }

    private static boolean isCopyOfOne(Known known, List<Known> all) {
        return known.echo()
                || known.reading().copied()
                        && all.stream().anyMatch(other -> !other.reading().copied() && isCopy(known, other));
    }

    private static boolean isCopy(Known copy, Known original) {
        Duration apart = Duration.between(
                        copy.reading().quotedAt(), original.reading().quotedAt())
                .abs();
        return copy.reading().offer().samePriceAs(original.reading().offer()) && apart.compareTo(COPY_SPAN) <= 0;
    }

    private void take(Known known) {
        Reading reading = known.reading();
        if (reading.copied() && attached(known)) {
            return;
        }
        Chain last = chains.isEmpty() ? null : chains.getLast();
        if (last == null || !isOpen(last.latest(), reading)) {
            begin(known);
        } else if (reading.offer().repeats(last.latest().base().offer())) {
            last.latest().readings().add(known);
        } else {
            last.versions().add(new Version(new ArrayList<>(List.of(known))));
        }
    }

    private void begin(Known known) {
        chains.add(new Chain(new ArrayList<>(List.of(new Version(new ArrayList<>(List.of(known)))))));
    }

    private void addCopy(Known copy) {
        if (!attached(copy)) {
            take(copy);
        }
    }

    /// To the version of this price that is nearest in time.
    private boolean attached(Known copy) {
        Instant at = copy.reading().quotedAt();
        return chains.stream()
                .flatMap(chain -> chain.versions().stream())
                .filter(version ->
                        copy.reading().offer().samePriceAs(version.base().offer()))
                .min(Comparator.comparing(version ->
                        Duration.between(version.base().quotedAt(), at).abs()))
                .map(version -> version.readings().add(copy))
                .orElse(false);
    }

    private static boolean isOpen(Version latest, Reading next) {
        Reading base = latest.base();
        Duration since = Duration.between(base.quotedAt(), next.quotedAt());
        LocalDate until = base.offer().validTo();
        LocalDate day = next.quotedAt().atZone(ZoneOffset.UTC).toLocalDate();
        boolean holds = until == null ? since.compareTo(HOLDS) <= 0 : !day.isAfter(until);
        boolean talking =
                Objects.equals(base.source().threadKey(), next.source().threadKey())
                        && since.compareTo(CONVERSATION) <= 0;
        return holds || talking;
    }
}
