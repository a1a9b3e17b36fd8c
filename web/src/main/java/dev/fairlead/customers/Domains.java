package dev.fairlead.customers;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/// How a mail domain is written here: lower case, without `@`, names in other scripts as in the mail itself.
final class Domains {

    // RFC 1035 2.3.1 and 2.3.4, with at least one dot.
    private static final Pattern DOMAIN =
            Pattern.compile("(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

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

    static boolean isDomain(String text) {
        return DOMAIN.matcher(text).matches();
    }
}
