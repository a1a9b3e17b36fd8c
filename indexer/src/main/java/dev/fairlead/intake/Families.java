package dev.fairlead.intake;

import dev.fairlead.linking.Inheritance;
import dev.fairlead.linking.Link;
import dev.fairlead.linking.Linked;
import dev.fairlead.linking.Sayings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the mails of a batch take over from their relatives, and which stored mails take over something else than
/// before.
final class Families {

    private final Map<Long, Linked> own;
    private final Map<Long, Kin> batch;
    private final Map<Long, Kin> stored = new HashMap<>();
    private final Map<Long, List<Link>> offered = new HashMap<>();
    private final Map<Long, Kin> settled = new TreeMap<>();
    private final Set<Long> change = new LinkedHashSet<>();

    /// @param own links of the batch's mails by their ids
    /// @param ofThreads stored members of the batch's conversations, `ofSailings` of its sailings
    Families(Map<Long, Linked> own, Map<Long, Kin> batch, Collection<Kin> ofThreads, Collection<Kin> ofSailings) {
        this.own = own;
        this.batch = batch;
        ofThreads.forEach(kin -> stored.put(kin.id(), kin));
        ofSailings.forEach(kin -> stored.put(kin.id(), kin));
        Map<String, Inheritance> conversations = weigh(ofThreads, false);
        Map<String, Inheritance> sailings = weigh(ofSailings, true);
        batch.values().forEach(kin -> settle(kin, conversations, sailings));
        others(ofThreads)
                .filter(kin -> !checksum(conversations.get(kin.thread()), kin).equals(kin.fromThread()))
                .forEach(kin -> change.add(kin.id()));
        others(ofSailings)
                .filter(kin -> !checksum(sailings.get(kin.sailing()), kin).equals(kin.fromSailing()))
                .forEach(kin -> change.add(kin.id()));
    }

    private Stream<Kin> others(Collection<Kin> members) {
        return members.stream().filter(kin -> !batch.containsKey(kin.id()));
    }

    private Map<String, Inheritance> weigh(Collection<Kin> members, boolean sailing) {
        Map<String, Map<Long, Sayings>> families = new HashMap<>();
        others(members).forEach(kin -> enter(families, sailing ? kin.sailing() : kin.thread(), kin));
        batch.values().forEach(kin -> enter(families, sailing ? kin.sailing() : kin.thread(), kin));
        families.remove("");
        Map<String, Inheritance> weighed = new HashMap<>();
        families.forEach((key, said) -> weighed.put(
                key, sailing ? Inheritance.ofSailing(said.values()) : Inheritance.ofConversation(said.values())));
        return weighed;
    }

    private static void enter(Map<String, Map<Long, Sayings>> families, String key, Kin kin) {
        families.computeIfAbsent(key, family -> new TreeMap<>()).put(kin.id(), kin.said());
    }

    /// The conversation comes first; the sailing hands on what the conversation says nothing of.
    private void settle(Kin kin, Map<String, Inheritance> conversations, Map<String, Inheritance> sailings) {
        List<Link> ofThread = handed(conversations.get(kin.thread()), kin);
        List<Link> ofSailing = handed(sailings.get(kin.sailing()), kin);
        settled.put(kin.id(), kin.handed(Inheritance.checksum(ofThread), Inheritance.checksum(ofSailing)));
        List<Link> all = new ArrayList<>(ofThread);
        ofSailing.stream()
                .filter(link -> ofThread.stream().noneMatch(other -> other.type() == link.type()))
                .forEach(all::add);
        offered.put(kin.id(), all);
    }

    private static List<Link> handed(@Nullable Inheritance inheritance, Kin kin) {
        return inheritance == null ? List.of() : inheritance.handedTo(kin.said());
    }

    private static String checksum(@Nullable Inheritance inheritance, Kin kin) {
        return Inheritance.checksum(handed(inheritance, kin));
    }

    Linked ownOf(long mailId) {
        return own.getOrDefault(mailId, Linked.NOTHING);
    }

    List<Link> offeredTo(long mailId) {
        return offered.getOrDefault(mailId, List.of());
    }

    Kin kinOf(long mailId) {
        return Objects.requireNonNull(settled.get(mailId), "a mail of another batch");
    }

    /// Mails of this batch that are stored already, and that their relatives have to know otherwise than before.
    List<Kin> changedKin() {
        return settled.values().stream()
                .filter(kin -> stored.containsKey(kin.id()) && !kin.equals(stored.get(kin.id())))
                .toList();
    }

    /// Stored mails, not of this batch, that have to be looked at again.
    Set<Long> othersThatChange() {
        return change;
    }
}
