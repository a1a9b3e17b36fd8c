package dev.fairlead.letters;

import dev.fairlead.customers.Contact;
import dev.fairlead.customers.CustomerSearch;
import dev.fairlead.quotes.Quote;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Links that open the reader's own mail program with a new mail (RFC 6068).
@Component
class MailtoLinks {

    // What Windows hands over to a program as its command line.
    private static final int LONGEST = 2000;
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>()\",;:]{1,64}@[^\\s<>()\",;:@]{1,255}");

    private final CustomerSearch customers;

    MailtoLinks(CustomerSearch customers) {
        this.customers = customers;
    }

    /// @param whole the text is in the link, too; a long one must be pasted
    record Link(String href, boolean whole) {}

    Link to(Quote quote, String subject, String body) {
        String start = "mailto:" + encoded(address(quote)) + "?subject=" + encoded(subject);
        String whole = start + "&body=" + encoded(body.replace("\n", "\r\n"));
        return whole.length() <= LONGEST ? new Link(whole, true) : new Link(start, false);
    }

    /// Whom the quote is known to be to, otherwise the customer's first contact, otherwise nobody.
    private String address(Quote quote) {
        Matcher written = ADDRESS.matcher(quote.party());
        if (written.find()) {
            return written.group();
        }
        Long id = quote.customerId();
        return id == null
                ? ""
                : customers
                        .visible(id)
                        .flatMap(customer -> customer.contacts().stream().findFirst())
                        .map(Contact::address)
                        .orElse("");
    }

    private static String encoded(String text) {
        // RFC 6068 2: a blank is %20, a plus sign stands for itself
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%40", "@");
    }
}
