package dev.fairlead.rules;

import dev.fairlead.linking.InvalidLinkValue;
import dev.fairlead.linking.InvalidRule;
import dev.fairlead.linking.Rule;
import dev.fairlead.linking.RuleKind;
import dev.fairlead.linking.WrittenValues;
import dev.fairlead.recognition.MentionType;
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

    /// The same without nulls.
    RuleForm filled() {
        return new RuleForm(text(kind), text(word), text(sender), text(type), text(value), mail);
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
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
            return Rule.proposed(ruleKind, text(word), text(sender), mentionType, canonical);
        } catch (InvalidRule e) {
            throw InvalidRuleRequest.of(e);
        } catch (InvalidLinkValue e) {
            throw InvalidRuleRequest.of(e);
        }
    }
}
