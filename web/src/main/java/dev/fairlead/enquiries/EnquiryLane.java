package dev.fairlead.enquiries;

import dev.fairlead.intake.Mail;
import dev.fairlead.linking.Link;
import dev.fairlead.mentions.MentionType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// From where to where a mail speaks of.
///
/// @param pol null when it names none, or several; `pod` and `equipment` likewise
record EnquiryLane(
        @Nullable String pol,
        @Nullable String pod,
        @Nullable String equipment) {

    static EnquiryLane of(Mail mail) {
        return new EnquiryLane(
                only(mail, MentionType.PORT, "pol"),
                only(mail, MentionType.PORT, "pod"),
                only(mail, MentionType.EQUIPMENT, ""));
    }

    private static @Nullable String only(Mail mail, MentionType type, String role) {
        List<String> values = mail.links().stream()
                .filter(link -> link.type() == type && link.score() >= Link.SUGGESTED)
                .filter(link -> role.isEmpty() || role.equals(link.role()))
                .map(Link::value)
                .distinct()
                .toList();
        return values.size() == 1 ? values.getFirst() : null;
    }

    boolean isWhole() {
        return pol != null && pod != null;
    }

    /// What one leaves out speaks against nothing.
    boolean mayBe(EnquiryLane other) {
        return mayEqual(pol, other.pol) && mayEqual(pod, other.pod);
    }

    private static boolean mayEqual(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.equals(other);
    }
}
