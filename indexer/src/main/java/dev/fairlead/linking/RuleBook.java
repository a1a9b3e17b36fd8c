package dev.fairlead.linking;

import dev.fairlead.mentions.Mention;
import dev.fairlead.mentions.MentionType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The rules that are on at one moment, ready to be asked for every mail. Never changes.
public final class RuleBook {

    /// No rules.
    public static final RuleBook EMPTY = new RuleBook(List.of());

    private final List<Rule> rules;
    private final Phrases<Rule> aliases = new Phrases<>();
    private final Map<String, List<Rule>> bySender = new HashMap<>();
    private final Map<String, List<Rule>> byDomain = new HashMap<>();
    private final Map<MentionType, List<Rule>> never = new HashMap<>();

    RuleBook(Collection<Rule> all) {
        rules = all.stream().filter(rule -> rule.state() == Rule.State.ON).toList();
        for (Rule rule : rules) {
            switch (rule.kind()) {
                case ALIAS -> aliases.add(rule.word(), rule);
                case DOMAIN -> enter(byDomain, rule.sender(), rule);
                case SENDER -> enter(bySender, rule.sender(), rule);
                case NEVER -> enter(never, rule.type(), rule);
            }
        }
    }

    private static <K> void enter(Map<K, List<Rule>> map, K key, Rule rule) {
        map.computeIfAbsent(key, unseen -> new ArrayList<>()).add(rule);
    }

    /// These rules and this one, as if it were on.
    public RuleBook with(Rule more) {
        return new RuleBook(Stream.concat(rules.stream().filter(rule -> rule.id() != more.id()), Stream.of(more.on()))
                .toList());
    }

    /// These rules but for this one.
    public RuleBook without(Rule one) {
        return new RuleBook(rules.stream().filter(rule -> rule.id() != one.id()).toList());
    }

    boolean isEmpty() {
        return rules.isEmpty();
    }

    List<Phrases.Found<Rule>> aliasesIn(FoldedPassage passage) {
        return aliases.isEmpty() ? List.of() : aliases.in(passage.text());
    }

    List<Rule> ofSender(String address) {
        return upwards(bySender, address);
    }

    List<Rule> ofDomain(String address) {
        return upwards(byDomain, address);
    }

    /// Rules of the address, of its domain, and of the domains above it.
    private static List<Rule> upwards(Map<String, List<Rule>> map, String address) {
        if (map.isEmpty() || address.isEmpty()) {
            return List.of();
        }
        List<Rule> found = new ArrayList<>(map.getOrDefault(address, List.of()));
        String rest = address.substring(address.lastIndexOf('@') + 1);
        while (rest.indexOf('.') > 0) {
            found.addAll(map.getOrDefault(rest, List.of()));
            rest = rest.substring(rest.indexOf('.') + 1);
        }
        return found;
    }

    /// The rule that forbids to take this mention for what it was taken for.
    Optional<Rule> against(Mention mention, String sender) {
        return against(mention.type(), mention.value(), mention.raw(), sender);
    }

    /// The rule that forbids this link, made from this written form, address or domain.
    Optional<Rule> against(MentionType type, String value, String raw, String sender) {
        List<Rule> candidates = never.getOrDefault(type, List.of());
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        return candidates.stream()
                .filter(rule -> rule.value().isEmpty() || rule.value().equalsIgnoreCase(value))
                .filter(rule -> rule.isFor(sender))
                .filter(rule -> rule.word().isEmpty() || isWord(rule, raw))
                .findFirst();
    }

    private static boolean isWord(Rule rule, String raw) {
        boolean place = rule.type() == MentionType.CUSTOMER
                && raw.indexOf('.') > 0
                && rule.word().indexOf('.') > 0;
        return place && Rule.isAt(raw, rule.word()) || Phrases.normal(raw).equals(Phrases.normal(rule.word()));
    }
}
