package dev.fairlead.rules;

import dev.fairlead.linking.InvalidLinkValue;
import dev.fairlead.linking.InvalidRule;
import dev.fairlead.linking.Rule;
import dev.fairlead.linking.RuleKind;
import dev.fairlead.linking.WrittenValues;
import dev.fairlead.mentions.MentionType;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A rule as somebody describes it, in the form and by REST.
///
/// @param mail the mail whose correction led to it, null when there is none
record RuleForm(
        @Nullable String kind,
        @Nullable String word,
        @Nullable String sender,
        @Nullable String type,
        @Nullable String value,
        @Nullable Long mail) {

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static boolean makes(RuleKind kind) {
        return kind == RuleKind.DOMAIN || kind == RuleKind.SENDER;
    }

    /// A domain of customers is what stands behind the @ of the address that led to the rule.
    RuleForm filled() {
        String address = text(sender);
        boolean domain = text(kind).equals(RuleKind.DOMAIN.key());
        String place = domain ? address.substring(address.lastIndexOf('@') + 1) : address;
        return new RuleForm(text(kind), text(word), place, text(type), text(value), mail);
    }

    /// @throws InvalidRuleRequest when it cannot work
    Rule rule(WrittenValues values) {
        RuleKind ruleKind = Arrays.stream(RuleKind.values())
                .filter(one -> one.key().equalsIgnoreCase(text(kind)))
                .findFirst()
                .orElseThrow(() -> InvalidRuleRequest.kind(text(kind)));
        MentionType mentionType = Arrays.stream(MentionType.values())
                .filter(one -> one.isLinked() && one.key().equalsIgnoreCase(text(type)))
                .findFirst()
                .orElseThrow(() -> InvalidRuleRequest.type(text(type)));
        try {
            String canonical = text(value).isBlank() ? "" : values.canonical(mentionType, text(value));
            Rule rule = Rule.proposed(ruleKind, text(word), text(sender), mentionType, canonical);
            if (mentionType == MentionType.CUSTOMER && values.isFreeMail(rule.sender()) && makes(ruleKind)) {
                throw InvalidRuleRequest.freeMail(rule.sender());
            }
            return rule;
        } catch (InvalidRule e) {
            throw InvalidRuleRequest.of(e);
        } catch (InvalidLinkValue e) {
            throw InvalidRuleRequest.of(e);
        }
    }
}
