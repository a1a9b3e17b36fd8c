package dev.fairlead.customers;

import dev.fairlead.linking.FirmName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/// Finds customers that may be the same firm twice.
final class Alikeness {

    // Chosen on real names: below it "Orient Star" and "Orient Sun" become one.
    private static final double NEARLY = 0.93;
    private static final int NEIGHBOURS = 5;
    private static final int SHORTEST_NAME = 6;
    private static final int SHORTEST_LABEL = 4;

    private final CustomerBook book;
    private final JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();

    Alikeness(CustomerBook book) {
        this.book = book;
    }

    /// Those that resemble it most first; never itself.
    List<Alike> of(Customer customer) {
        Map<Long, Set<Alike.Reason>> found = new LinkedHashMap<>();
        customer.domains().forEach(domain -> {
            book.byDomain(domain).ifPresent(note(found, Alike.Reason.DOMAIN));
            String label = Domains.label(domain);
            if (label.length() >= SHORTEST_LABEL) {
                book.byLabel(label).forEach(note(found, Alike.Reason.LABEL));
            }
        });
        customer.contacts().forEach(contact -> {
            book.byAddress(contact.address()).ifPresent(note(found, Alike.Reason.ADDRESS));
            book.byPhone(contact.phone()).forEach(note(found, Alike.Reason.PHONE));
        });
        customer.names().map(FirmName::key).distinct().forEach(key -> {
            book.byNameKey().getOrDefault(key, List.of()).forEach(note(found, Alike.Reason.NAME));
            nearly(key).forEach(note(found, Alike.Reason.NEARLY));
        });
        found.remove(customer.id());
        var alike = new ArrayList<Alike>();
        found.forEach((id, reasons) -> book.find(id).ifPresent(other -> alike.add(new Alike(other, reasons))));
        alike.sort(Comparator.comparing(Alike::strongest));
        return alike;
    }

    private static Consumer<Customer> note(Map<Long, Set<Alike.Reason>> found, Alike.Reason reason) {
        return customer -> found.computeIfAbsent(customer.id(), id -> EnumSet.noneOf(Alike.Reason.class))
                .add(reason);
    }

    /// Names that begin alike stand beside each other, so only the neighbours are compared. "Star 1" and "Star
    /// 2" are two ships of one fleet, not a slip of the pen.
    private Stream<Customer> nearly(String key) {
        if (key.length() < SHORTEST_NAME) {
            return Stream.empty();
        }
        NavigableMap<String, List<Customer>> names = book.byNameKey();
        return Stream.concat(
                        names.headMap(key, false).descendingMap().entrySet().stream()
                                .limit(NEIGHBOURS),
                        names.tailMap(key, false).entrySet().stream().limit(NEIGHBOURS))
                .filter(entry -> entry.getKey().length() >= SHORTEST_NAME
                        && digits(key).equals(digits(entry.getKey()))
                        && similarity.apply(key, entry.getKey()) >= NEARLY)
                .flatMap(entry -> entry.getValue().stream());
    }

    private static String digits(String key) {
        return key.replaceAll("\\D", "");
    }
}
