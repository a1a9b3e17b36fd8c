package dev.fairlead.readings;

import dev.fairlead.intake.Mail;
import dev.fairlead.intake.MailStage;
import dev.fairlead.quotes.MailQuotes;
import dev.fairlead.readings.Chains.Chain;
import dev.fairlead.readings.ReadingRows.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Keeps the quotes that were read from mail in step with the mails: what each mail says is put into its series, and
/// the quotes of every series that changed are made anew, each staying the quote that it was.
@Component
class QuoteStage implements MailStage {

    static final String NAME = "quotes";

    private final ReadQuotes reader;
    private final ReadingRows readings;
    private final MailQuotes quotes;
    private final Lessons lessons;

    QuoteStage(ReadQuotes reader, ReadingRows readings, MailQuotes quotes, Lessons lessons) {
        this.reader = reader;
        this.readings = readings;
        this.quotes = quotes;
        this.lessons = lessons;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void take(List<Mail> changed) {
        List<Long> mailIds = changed.stream().map(Mail::id).toList();
        List<Known> before = readings.ofMails(mailIds);
        List<Known> fresh = fresh(changed, before);
        if (before.isEmpty() && fresh.isEmpty()) {
            return;
        }
        readings.delete(mailIds, before);
        lessons.used(mailIds, fresh.stream().map(Known::reading));
        Map<Place, Known> near = new LinkedHashMap<>();
        readings.near(fresh.stream().map(Known::reading).toList()).forEach(known -> near.put(Place.of(known), known));
        Set<String> touched = before.stream().map(Known::series).collect(Collectors.toCollection(HashSet::new));
        List<Known> adopted = adopted(fresh, near.values());
        adopted.forEach(known -> touched.add(known.series()));
        List<Known> moved = moved(near.values(), adopted, touched);
        remake(touched, adopted, moved, before);
    }

    /// What the mails say now; each reading stays its quote's.
    private List<Known> fresh(List<Mail> changed, List<Known> before) {
        Map<Long, List<Known>> byMail = new HashMap<>();
        before.forEach(known -> byMail.computeIfAbsent(known.reading().source().mailId(), id -> new ArrayList<>())
                .add(known));
        List<Known> fresh = new ArrayList<>();
        for (Mail mail : changed) {
            List<Known> old = byMail.getOrDefault(mail.id(), new ArrayList<>());
            reader.of(mail).forEach(reading -> fresh.add(Known.fresh(reading, kept(reading, old))));
        }
        return fresh;
    }

    private static @Nullable Long kept(Reading reading, List<Known> old) {
        Known same = old.stream()
                .filter(known -> known.reading().series().equals(reading.series()))
                .findFirst()
                .or(() -> old.stream()
                        .filter(known -> Objects.equals(
                                        known.reading().offer().equipment(),
                                        reading.offer().equipment())
                                && known.reading().copied() == reading.copied()
                                && known.reading().offer().samePriceAs(reading.offer()))
                        .findFirst())
                .or(() -> old.stream()
                        .filter(known -> known.reading().standsWhere(reading))
                        .findFirst())
                .orElse(null);
        if (same == null) {
            return null;
        }
        old.remove(same);
        return same.quoteId();
    }

    /// What goes on with another is put into its series first, so that its own copies follow it there.
    private static List<Known> adopted(List<Known> fresh, Collection<Known> near) {
        Adoption first = new Adoption(both(near, fresh));
        List<Known> placed = fresh.stream()
                .map(known -> known.reading().copied() ? known : first.of(known))
                .toList();
        Adoption second = new Adoption(both(near, placed));
        return placed.stream()
                .map(known -> known.reading().copied() ? second.of(known) : known)
                .toList();
    }

    private static List<Known> both(Collection<Known> some, Collection<Known> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /// Copies that were here before what they are copies of, and what goes on with what came after it; their copies
    /// with them.
    private static List<Known> moved(Collection<Known> near, List<Known> adopted, Set<String> touched) {
        Adoption adoption = new Adoption(adopted);
        Map<Place, Known> moved = new LinkedHashMap<>();
        for (Known known : near) {
            Known now = known.echo() ? known : adoption.of(known);
            if (now.echo() || !known.reading().offer().isComplete()) {
                move(known, now, moved);
            }
        }
        Adoption after = new Adoption(List.copyOf(moved.values()));
        for (Known known : near) {
            Known now = known.echo() ? after.of(known) : known;
            if (now.echo()) {
                move(known, now, moved);
            }
        }
        near.stream().filter(known -> moved.containsKey(Place.of(known))).forEach(known -> touched.add(known.series()));
        moved.values().forEach(known -> touched.add(known.series()));
        return List.copyOf(moved.values());
    }

    private static void move(Known from, Known to, Map<Place, Known> moved) {
        if (!to.series().equals(from.series())) {
            moved.put(Place.of(from), to);
        }
    }

    private void remake(Set<String> touched, List<Known> fresh, List<Known> moved, List<Known> before) {
        Map<Place, Known> members = new LinkedHashMap<>();
        readings.ofSeries(touched).forEach(known -> members.put(Place.of(known), known));
        Map<Place, Known> stored = Map.copyOf(members);
        moved.forEach(known -> members.put(Place.of(known), known));
        fresh.forEach(known -> members.put(Place.of(known), known));
        Set<Long> ids =
                before.stream().map(Known::quoteId).filter(Objects::nonNull).collect(Collectors.toSet());
        Map<String, List<Known>> bySeries = new LinkedHashMap<>();
        members.values().forEach(known -> {
            bySeries.computeIfAbsent(known.series(), series -> new ArrayList<>())
                    .add(known);
            if (known.quoteId() != null) {
                ids.add(known.quoteId());
            }
        });
        List<Chain> chains = bySeries.values().stream()
                .flatMap(some -> Chains.of(some).stream())
                .toList();
        Assignment assignment = Assignment.of(chains, ids);
        List<Long> written = quotes.write(chains.stream().map(Chain::quote).toList(), assignment.quotes());
        quotes.forget(assignment.gone());
        store(chains, written, stored);
    }

    private void store(List<Chain> chains, List<Long> ids, Map<Place, Known> stored) {
        List<Known> inserts = new ArrayList<>();
        List<Known> updates = new ArrayList<>();
        for (int i = 0; i < chains.size(); i++) {
            List<Chains.Version> versions = chains.get(i).versions();
            for (int number = 1; number <= versions.size(); number++) {
                for (Known known : versions.get(number - 1).readings()) {
                    Known assigned = known.assigned(ids.get(i), number);
                    Known there = stored.get(Place.of(known));
                    if (there == null) {
                        inserts.add(assigned);
                    } else if (!there.equals(assigned)) {
                        updates.add(assigned);
                    }
                }
            }
        }
        readings.write(inserts, updates);
    }
}
