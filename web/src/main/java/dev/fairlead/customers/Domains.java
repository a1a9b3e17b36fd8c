package dev.fairlead.customers;

import java.net.IDN;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// How a mail domain is written here: lower case, without `@`, names in other scripts as in the mail itself.
public final class Domains {

    // RFC 1035 2.3.1 and 2.3.4, with at least one dot.
    private static final Pattern DOMAIN =
            Pattern.compile("(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    // Second-level labels under which firms register in some countries.
    private static final Set<String> SHARED =
            Set.of("co", "com", "net", "org", "ltd", "plc", "gov", "edu", "ac", "or", "ne");

    private Domains() {}

    static String canonical(String written) {
        String domain = written.strip().toLowerCase(Locale.ROOT);
        domain = domain.startsWith("@") ? domain.substring(1) : domain;
        try {
            // RFC 3490: what stands in the header of a mail.
            domain = IDN.toASCII(domain, IDN.ALLOW_UNASSIGNED);
        } catch (IllegalArgumentException e) {
            throw InvalidCustomer.domain(written);
        }
        if (!isDomain(domain)) {
            throw InvalidCustomer.domain(written);
        }
        return domain;
    }

    public static boolean isDomain(String text) {
        return DOMAIN.matcher(text).matches();
    }

    /// The label that the firm chose: `acme-trading` of `mail.acme-trading.co.uk`.
    public static String label(String domain) {
        String[] labels = domain.split("\\.");
        int chosen = labels.length - 2;
        if (chosen > 0 && SHARED.contains(labels[chosen])) {
            chosen--;
        }
        return labels[Math.max(0, chosen)];
    }
}
