package dev.fairlead.mailboxes;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a person says about a mailbox, without the secret. Checks itself.
///
/// @param owner user name of the person whose mailbox it is
/// @param address its mail address, in lower case
/// @param since mail that the server received before this day is left where it is, null for all
public record MailboxSettings(
        String owner,
        String address,
        MailServer server,
        FolderChoice folders,
        @Nullable LocalDate since) {

    private static final Pattern ADDRESS = Pattern.compile("[^@\\s\\p{Cntrl}]{1,64}@[^@\\s\\p{Cntrl}]{1,255}");

    public MailboxSettings {
        if (owner.isBlank() || owner.length() > 100) {
            throw BadMailboxSettings.in("owner", "Expected a user name of 1 to 100 characters, got '%s'", owner);
        }
        if (!ADDRESS.matcher(address).matches()) {
            throw BadMailboxSettings.in("address", "Expected a mail address like name@company.com, got '%s'", address);
        }
        // SEARCH SINCE of RFC 3501 writes the year with four digits.
        if (since != null && (since.getYear() < 1900 || since.getYear() > 9999)) {
            throw BadMailboxSettings.day("since", since.toString());
        }
        address = address.toLowerCase(Locale.ROOT);
    }
}
