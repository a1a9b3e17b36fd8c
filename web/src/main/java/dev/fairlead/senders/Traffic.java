package dev.fairlead.senders;

import dev.fairlead.mime.Address;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How the figures of outsiders change by some mails.
final class Traffic {

    /// Whose mail with whom; the rep is empty for all reps together.
    record Key(String who, String rep) {}

    /// @param name as the last one wrote it, empty when nobody did
    /// @param at of the latest mail, null when mails were only taken off
    record Change(
            int mails, int inbound, String name, @Nullable Instant at) {

        Change plus(Change other) {
            boolean later = at == null || other.at != null && other.at.isAfter(at);
            return new Change(
                    mails + other.mails,
                    inbound + other.inbound,
                    other.name.isEmpty() ? name : other.name,
                    later ? other.at : at);
        }

        boolean isNothing() {
            return mails == 0 && inbound == 0;
        }
    }

    private final Map<Key, Change> byAddress = new HashMap<>();
    private final Map<Key, Change> byDomain = new HashMap<>();

    void takeOff(String address, String rep, boolean inbound) {
        put(new Address("", address), rep, new Change(-1, inbound ? -1 : 0, "", null));
    }

    void add(Address address, String rep, boolean inbound, Instant at) {
        // What a recipient is called in our own mail is our spelling, not theirs: but better than nothing.
        put(address, rep, new Change(1, inbound ? 1 : 0, address.name(), at));
    }

    private void put(Address address, String rep, Change change) {
        byAddress.merge(new Key(address.address(), rep), change, Change::plus);
        byDomain.merge(new Key(address.domain(), rep), change, Change::plus);
        byDomain.merge(new Key(address.domain(), ""), change, Change::plus);
    }

    Map<Key, Change> byAddress() {
        return byAddress;
    }

    Map<Key, Change> byDomain() {
        return byDomain;
    }
}
