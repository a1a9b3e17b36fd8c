package dev.fairlead.customers;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The customers in each order in which a list shows them, with the text that its filter looks at.
final class SortedCustomers {

    private static final Map<String, Function<Customer, String>> KEYS = Map.of(
            "name",
            customer -> "",
            "owner",
            Customer::owner,
            "team",
            Customer::team,
            "status",
            customer -> customer.status().name());

    /// A place in an order: what it is ordered by, then the name, then the id.
    private record Place(String key, String name, long id) {}

    /// @param text in lower case, all that a word of the filter may stand in
    record Entry(Customer customer, String text) {

        boolean has(String... words) {
            for (String word : words) {
                if (!text.contains(word)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::key).thenComparing(Place::name).thenComparing(Place::id);

    private final Map<String, ConcurrentNavigableMap<Place, Entry>> orders = KEYS.keySet().stream()
            .collect(Collectors.toMap(order -> order, order -> new ConcurrentSkipListMap<>(ORDER)));

    private final ConcurrentNavigableMap<Place, Entry> byName = Objects.requireNonNull(orders.get("name"));

    /// @param change the last one that it has seen for certain
    private record Snapshot(long change, List<Entry> entries) {}

    private final AtomicLong changes = new AtomicLong();
    private final Map<String, Snapshot> snapshots = new ConcurrentHashMap<>();

    private record Look(String order, CustomerViewer visible) {}

    /// What somebody may see is a small part of all, and asked for with every page: so many numbers of
    /// customers are kept.
    private final Cache<Look, Snapshot> looks = Caffeine.newBuilder()
            .maximumWeight(2_000_000)
            .weigher((Look look, Snapshot seen) -> seen.entries().size() + 10)
            .build();

    void add(Customer customer) {
        var entry = new Entry(customer, text(customer));
        String name = customer.name().toLowerCase(Locale.ROOT);
        orders.forEach((order, places) -> places.put(place(order, name, customer), entry));
        changes.incrementAndGet();
    }

    /// Leaves what has been put in its place since.
    void remove(Customer customer) {
        String name = customer.name().toLowerCase(Locale.ROOT);
        orders.forEach((order, places) -> remove(places, place(order, name, customer), customer));
        changes.incrementAndGet();
    }

    private static void remove(ConcurrentNavigableMap<Place, Entry> places, Place place, Customer customer) {
        places.computeIfPresent(place, (same, there) -> there.customer().equals(customer) ? null : there);
    }

    Stream<Customer> byName() {
        return byName.values().stream().map(Entry::customer);
    }

    /// @param order `name`, `owner`, `team` or `status`, with `-` before it backwards; anything else is by name
    Stream<Entry> entries(String order) {
        return entries(order, CustomerViewer.ALL).stream();
    }

    /// Those of them that are visible.
    List<Entry> entries(String order, CustomerViewer visible) {
        boolean backwards = order.startsWith("-");
        String written = backwards ? order.substring(1) : order;
        String key = orders.containsKey(written) ? written : "name";
        Snapshot all = snapshot(key, orders.getOrDefault(key, byName));
        List<Entry> entries = visible.equals(CustomerViewer.ALL)
                ? all.entries()
                : seen(new Look(key, visible), all).entries();
        return backwards ? entries.reversed() : entries;
    }

    private Snapshot seen(Look look, Snapshot all) {
        Snapshot known = looks.getIfPresent(look);
        if (known != null && known.change() == all.change()) {
            return known;
        }
        Snapshot made = new Snapshot(
                all.change(),
                all.entries().stream()
                        .filter(entry -> look.visible().test(entry.customer()))
                        .toList());
        looks.put(look, made);
        return made;
    }

    // Walking through a list is many times faster than through the tree; it is made again after a change.
    private Snapshot snapshot(String order, ConcurrentNavigableMap<Place, Entry> places) {
        long now = changes.get();
        Snapshot known = snapshots.get(order);
        if (known != null && known.change() == now) {
            return known;
        }
        Snapshot made = new Snapshot(now, List.copyOf(places.values()));
        snapshots.put(order, made);
        return made;
    }

    private static Place place(String order, String name, Customer customer) {
        String key = KEYS.getOrDefault(order, each -> "").apply(customer);
        return new Place(key.toLowerCase(Locale.ROOT), name, customer.id());
    }

    private static String text(Customer customer) {
        return Stream.of(
                        List.of(customer.name(), customer.profile().nameZh(), customer.owner(), customer.team()),
                        customer.aliases(),
                        customer.domains(),
                        customer.profile().tags(),
                        customer.contacts().stream()
                                .map(contact -> contact.name() + " " + contact.address())
                                .toList())
                .flatMap(List::stream)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }
}
