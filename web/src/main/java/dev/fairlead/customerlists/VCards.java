package dev.fairlead.customerlists;

import dev.fairlead.customers.Contact;
import dev.fairlead.customers.Customer;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Contacts as address books read them: RFC 2426, vCard 3.0, as the mail programs of the trade do.
final class VCards {

    // RFC 2426 2.6: lines are folded; each goes on with a blank.
    private static final int LINE = 70;

    private VCards() {}

    static String of(Collection<Customer> customers) {
        return customers.stream()
                .flatMap(customer -> customer.contacts().stream().map(contact -> card(customer, contact)))
                .collect(Collectors.joining());
    }

    private static String card(Customer customer, Contact contact) {
        String name = contact.name().isEmpty() ? contact.address() : contact.name();
        return Stream.of(
                        "BEGIN:VCARD",
                        "VERSION:3.0",
                        "FN:" + escaped(name),
                        "N:" + escaped(name) + ";;;;",
                        "ORG:" + escaped(customer.name()),
                        line("TITLE:", contact.role()),
                        "EMAIL;TYPE=INTERNET:" + escaped(contact.address()),
                        line("TEL;TYPE=WORK:", contact.phone()),
                        line("TEL;TYPE=CELL:", contact.whatsapp()),
                        line("X-WECHAT:", contact.wechat()),
                        "END:VCARD")
                .filter(line -> !line.isEmpty())
                .map(VCards::folded)
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String line(String key, String value) {
        return value.isEmpty() ? "" : key + escaped(value);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(",", "\\,")
                .replace(";", "\\;")
                .replaceAll("\\R", "\\\\n");
    }

    private static String folded(String line) {
        var folded = new StringBuilder();
        int column = 0;
        for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            if (column == LINE) {
                folded.append("\r\n ");
                column = 1;
            }
            folded.appendCodePoint(line.codePointAt(at));
            column++;
        }
        return folded.toString();
    }
}
