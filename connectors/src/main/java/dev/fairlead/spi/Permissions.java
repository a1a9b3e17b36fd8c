package dev.fairlead.spi;

import java.util.Set;
import java.util.TreeSet;

/// What a plugin may do, once an administrator has granted it.
///
/// @param writes kinds of records that it may bring: `orders`
/// @param reads events that it is handed: `quote.sent`, or all of a group: `quote`
/// @param hosts that it may [call][Desk#call]: `api.partner.com`, `10.1.2.3:8080`, or `{url}` for the host in the
///     setting `url`
/// @param uses of Camel in its [routes][ConnectorPlugin#routes]: `file`, `ftp`, `sftp`
public record Permissions(Set<String> writes, Set<String> reads, Set<String> hosts, Set<String> uses) {

    public static final Permissions NONE = new Permissions(Set.of(), Set.of(), Set.of());

    private static final int MOST = 50;
    private static final int LONGEST = 200;

    /// @throws IllegalArgumentException when there are more than 50 of one sort
    public Permissions {
        writes = checked(writes);
        reads = checked(reads);
        hosts = checked(hosts);
        // What was granted before there were routes says nothing of them.
        uses = uses == null ? Set.of() : checked(uses);
    }

    /// Without routes.
    public Permissions(Set<String> writes, Set<String> reads, Set<String> hosts) {
        this(writes, reads, hosts, Set.of());
    }

    private static Set<String> checked(Set<String> words) {
        if (words.size() > MOST || words.stream().anyMatch(word -> word.isBlank() || word.length() > LONGEST)) {
            throw new IllegalArgumentException(
                    "Expected at most %d permissions of one sort, each of 1 to %d characters".formatted(MOST, LONGEST));
        }
        return Set.copyOf(words);
    }

    /// Whether it asks for nothing.
    public boolean isEmpty() {
        return writes.isEmpty() && reads.isEmpty() && hosts.isEmpty() && uses.isEmpty();
    }

    /// Whether everything of the other is in this.
    public boolean covers(Permissions other) {
        return writes.containsAll(other.writes)
                && reads.containsAll(other.reads)
                && hosts.containsAll(other.hosts)
                && uses.containsAll(other.uses);
    }

    /// `writes orders; reads quote.sent; reaches api.partner.com`
    @Override
    public String toString() {
        String said = "writes %s; reads %s; reaches %s".formatted(joined(writes), joined(reads), joined(hosts));
        return uses.isEmpty() ? said : said + "; uses " + joined(uses);
    }

    private static String joined(Set<String> words) {
        return words.isEmpty() ? "nothing" : String.join(", ", new TreeSet<>(words));
    }
}
