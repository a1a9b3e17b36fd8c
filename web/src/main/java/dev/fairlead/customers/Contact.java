package dev.fairlead.customers;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Somebody at a customer. What is not known is empty.
///
/// @param address lower case
/// @param role what he or she does there, in the words of who wrote it down
/// @param wechat account name
/// @param whatsapp number
public record Contact(String name, String address, String phone, String role, String wechat, String whatsapp) {

    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_ADDRESS = 320;
    private static final Pattern WRITTEN =
            Pattern.compile("\\s*(?:\"?([^\"<]*?)\"?\\s*<([^<>]*)>|([^<>,]*))\\s*((?:,.*)?)", Pattern.DOTALL);
    private static final Pattern BETWEEN_DETAILS = Pattern.compile(",\\s*(?=(?:phone|role|wechat|whatsapp):)");
    private static final Pattern DETAIL = Pattern.compile("(phone|role|wechat|whatsapp):\\s*(.*)", Pattern.DOTALL);

    public Contact {
        name = name.strip();
        address = address.strip().toLowerCase(Locale.ROOT);
        phone = phone.strip();
        role = role.strip();
        wechat = wechat.strip();
        whatsapp = whatsapp.strip();
        int at = address.lastIndexOf('@');
        boolean whole = at > 0 && address.length() <= LONGEST_ADDRESS && !address.matches(".*[\\s,;<>\"].*");
        boolean fits = Stream.of(name, phone, role, wechat, whatsapp).allMatch(text -> text.length() <= LONGEST_TEXT);
        if (!whole || !Domains.isDomain(address.substring(at + 1)) || !fits) {
            throw InvalidCustomer.contact(address);
        }
    }

    public Contact(String name, String address) {
        this(name, address, "", "", "", "");
    }

    /// Reads `Anna Berg <anna@acme.example>`, or the address alone; either may be followed by
    /// `, phone: +49 40 123, role: Purchasing, wechat: anna_b, whatsapp: +49 170 1` or some of them.
    static Contact parse(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw InvalidCustomer.contact(written);
        }
        Map<String, String> details = details(written, parts.group(4));
        boolean bare = parts.group(2) == null;
        return new Contact(
                bare ? "" : parts.group(1),
                bare ? parts.group(3) : parts.group(2),
                details.getOrDefault("phone", ""),
                details.getOrDefault("role", ""),
                details.getOrDefault("wechat", ""),
                details.getOrDefault("whatsapp", ""));
    }

    private static Map<String, String> details(String written, String rest) {
        var details = new TreeMap<String, String>();
        Arrays.stream(BETWEEN_DETAILS.split(rest))
                .filter(part -> !part.isBlank())
                .forEach(part -> {
                    Matcher detail = DETAIL.matcher(part);
                    if (!detail.matches()) {
                        throw InvalidCustomer.contact(written);
                    }
                    details.put(detail.group(1), detail.group(2));
                });
        return details;
    }

    String domain() {
        return address.substring(address.lastIndexOf('@') + 1);
    }

    @Override
    public String toString() {
        String details = Stream.of(
                        detail("phone", phone),
                        detail("role", role),
                        detail("wechat", wechat),
                        detail("whatsapp", whatsapp))
                .collect(Collectors.joining());
        String plain = details.isEmpty() ? address : "<" + address + ">";
        return (name.isEmpty() ? plain : "%s <%s>".formatted(name, address)) + details;
    }

    private static String detail(String key, String value) {
        return value.isEmpty() ? "" : ", %s: %s".formatted(key, value);
    }
}
