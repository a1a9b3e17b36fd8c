package dev.fairlead.senders;

import dev.fairlead.customers.Contact;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a customer made of a sender may look like.
final class SenderDraft {

    private SenderDraft() {}

    /// Names it may have, the likeliest first: what stands under their mails is the firm's own spelling.
    static List<String> names(Senders.Domain sender, Map<String, Signatures.Signature> signed) {
        return Stream.concat(
                        signed.values().stream()
                                .map(Signatures.Signature::firm)
                                .filter(firm -> !firm.isEmpty())
                                .collect(Collectors.groupingBy(firm -> firm, Collectors.counting()))
                                .entrySet()
                                .stream()
                                .sorted(Map.Entry.<String, Long>comparingByValue()
                                        .reversed())
                                .map(Map.Entry::getKey),
                        Stream.of(sender.proposed()))
                .distinct()
                .toList();
    }

    /// Those who wrote to us, one a line, as the form takes them.
    static String contacts(List<Senders.Sender> people, Map<String, Signatures.Signature> signed) {
        return people.stream()
                .filter(person -> person.inbound() > 0)
                .map(person -> {
                    Signatures.Signature signature = signed.getOrDefault(person.address(), Signatures.Signature.NONE);
                    return new Contact(
                            person.name().length() > 200 ? "" : person.name().replaceAll("[\"<>]", " "),
                            person.address(),
                            signature.phone(),
                            "",
                            signature.wechat(),
                            signature.whatsapp());
                })
                .map(Contact::toString)
                .collect(Collectors.joining("\n"));
    }
}
