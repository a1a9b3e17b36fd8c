package dev.fairlead.readings;

import dev.fairlead.intake.Mail;
import dev.fairlead.mime.Address;
import dev.fairlead.quotes.Offer;
import java.util.List;

/// Who wrote the mail of a quote, and how: whose habits can be learned of it.
record LessonSender(Mail mail, Reading read, Counterparties parties) {

    /// Colleagues and people with a free-mail address have habits of their own, firms share them.
    List<String> names() {
        Address author = new Address("", read.told().author());
        String key = parties.key(author);
        if (author.address().isEmpty()) {
            return List.of();
        }
        boolean shared = !key.equals(author.address()) && parties.isOutside(author, mail);
        return shared ? List.of(author.address(), key) : List.of(author.address());
    }

    /// No currency stands beside this amount of the mail.
    boolean leavesOutCurrencyOf(Offer.Line line) {
        return mail.rates().stream()
                .anyMatch(rate -> rate.assumesCurrency()
                        && rate.origin().source() == read.source().part()
                        && rate.amount().compareTo(line.amount()) == 0);
    }
}
