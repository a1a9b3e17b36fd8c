package dev.fairlead.linking;

import dev.fairlead.linking.LinkDraft.Reason;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.text.Passage;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What the rules of people add to a mail: links by sender and by words.
final class RuleLinks {

    private final ReadMail mail;
    private final RuleBook rules;
    private final LinkDraft draft;
    private final Function<String, @Nullable Long> customerIds;

    RuleLinks(ReadMail mail, RuleBook rules, LinkDraft draft, Function<String, @Nullable Long> customerIds) {
        this.mail = mail;
        this.rules = rules;
        this.draft = draft;
        this.customerIds = customerIds;
    }

    void find(List<FoldedPassage> passages) {
        for (Rule rule : rules.ofSender(mail.sender())) {
            add(rule, LinkWeight.RULE.score(), "addresses");
        }
        passages.forEach(this::aliases);
    }

    private void aliases(FoldedPassage folded) {
        Passage passage = folded.passage();
        for (Phrases.Found<Rule> found : rules.aliasesIn(folded)) {
            double score =
                    LinkWeight.RULE.score() * LinkWeight.of(passage.zone()).score();
            String place = Places.of(passage, passage.start() + found.start(), passage.start() + found.end());
            for (Rule rule : found.values()) {
                if (rule.isFor(mail.sender())) {
                    add(rule, score, place);
                }
            }
        }
    }

    private void add(Rule rule, double score, String place) {
        add(rule, rule.type(), rule.value(), new Reason(score, Rules.evidence(rule), "", place, id(rule)));
        String[] ends = rule.value().split("-", 2);
        if (rule.type() == MentionType.LANE && ends.length == 2) {
            add(rule, MentionType.PORT, ends[0], new Reason(score, Rules.evidence(rule), "pol", place, null));
            add(rule, MentionType.PORT, ends[1], new Reason(score, Rules.evidence(rule), "pod", place, null));
        }
        draft.fired(rule);
    }

    private @Nullable Long id(Rule rule) {
        return rule.type() == MentionType.CUSTOMER ? customerIds.apply(rule.value()) : null;
    }

    private void add(Rule rule, MentionType type, String value, Reason reason) {
        if (rules.against(type, value, rule.word(), mail.sender()).isEmpty()) {
            draft.add(type, value, reason);
        }
    }
}
