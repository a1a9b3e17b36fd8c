package dev.fairlead.mentions;

import dev.fairlead.text.Passage;
import dev.fairlead.text.QuotedHead;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;

/// Who wrote a passage, and on which day.
///
/// @param sent gives dates their year
/// @param domain of the sender's address in small letters, empty when unknown
public record Letter(LocalDate sent, String domain) {

    // Where 11/12 is the twelfth of November.
    private static final Set<String> MONTH_FIRST = Set.of("us", "cn", "tw", "jp", "kr");

    public static Letter of(Instant sentAt, String address) {
        String domain = address.substring(address.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return new Letter(sentAt.atZone(ZoneOffset.UTC).toLocalDate(), domain);
    }

    /// Of a quoted mail, where the lines above it say so; otherwise this one.
    public Letter of(Passage passage) {
        QuotedHead head = passage.quoted();
        if (head == null) {
            return this;
        }
        Instant sentAt = head.sentAt();
        LocalDate day = sentAt == null ? sent : sentAt.atZone(ZoneOffset.UTC).toLocalDate();
        return new Letter(day, head.address().substring(head.address().lastIndexOf('@') + 1));
    }

    /// The sender's country writes the month before the day.
    public boolean isMonthFirst() {
        return MONTH_FIRST.contains(domain.substring(domain.lastIndexOf('.') + 1));
    }
}
