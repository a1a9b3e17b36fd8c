package dev.fairlead.chats;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/// The address of somebody in a chat: `4917012345678@whatsapp.chat.invalid` by number, or by the account's name.
///
/// RFC 6761 6.4: nobody can ever get mail under `.invalid`, nor send any from there that is not forged.
final class ChatAccount {

    /// Behind the channel.
    static final String DOMAIN = ".chat.invalid";

    private static final int SHORTEST_NUMBER = 7;
    private static final int DIGITS = 24;
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 ().\\-/\\u2010\\u2011]{5,24}");
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,6}");
    private static final Pattern ACCOUNT = Pattern.compile("[a-z0-9][a-z0-9._-]{0,59}");

    private ChatAccount() {}

    /// @param account may be empty
    static String address(String channel, String name, String account) {
        String known = account.isEmpty() ? name : account;
        if (ADDRESS.matcher(known).matches()) {
            return known.toLowerCase(Locale.ROOT);
        }
        return local(known, account.isEmpty()) + "@" + channel + DOMAIN;
    }

    private static String local(String known, boolean onlyName) {
        String digits = known.replaceAll("\\D", "");
        if (NUMBER.matcher(known).matches() && digits.length() >= SHORTEST_NUMBER) {
            return digits;
        }
        String plain =
                known.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", ".").replaceAll("^\\.+|\\.+$", "");
        // A name says no account, and may have none of these letters: two names must not become one address.
        return !onlyName && ACCOUNT.matcher(plain).matches() && !plain.contains("..")
                ? plain
                : "name." + hash(known.toLowerCase(Locale.ROOT));
    }

    /// Tells texts apart.
    static String hash(String... parts) {
        return DigestUtils.sha256Hex(String.join("\0", parts)).substring(0, DIGITS);
    }
}
