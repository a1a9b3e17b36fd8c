package dev.fairlead.customers;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What the file says of a customer beside names, mail and owner. What is not known is empty.
///
/// @param nameZh its name in Chinese
/// @param backup user name of who stands in for the owner
/// @param source how it came to us
/// @param paymentTerms as agreed: `30 days after B/L date`
public record Profile(
        String nameZh,
        String backup,
        String industry,
        String source,
        String creditGrade,
        String paymentTerms,
        List<String> tags,
        List<PostalAddress> addresses) {

    public static final Profile EMPTY = new Profile("", "", "", "", "", "", List.of(), List.of());

    private static final int LONGEST = 200;

    public Profile {
        nameZh = nameZh.strip();
        backup = backup.strip().toLowerCase(Locale.ROOT);
        industry = industry.strip();
        source = source.strip();
        creditGrade = creditGrade.strip();
        paymentTerms = paymentTerms.strip();
        tags = tags.stream()
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
        addresses = addresses.stream().distinct().toList();
        Map.of(
                        CustomerField.NAME_ZH, nameZh,
                        CustomerField.BACKUP, backup,
                        CustomerField.INDUSTRY, industry,
                        CustomerField.SOURCE, source,
                        CustomerField.CREDIT_GRADE, creditGrade,
                        CustomerField.PAYMENT_TERMS, paymentTerms)
                .forEach(Profile::requireShort);
        tags.forEach(tag -> requireShort(CustomerField.TAGS, tag));
    }

    private static void requireShort(CustomerField field, String text) {
        if (text.length() > LONGEST) {
            throw InvalidCustomer.text(field, text, LONGEST);
        }
    }
}
