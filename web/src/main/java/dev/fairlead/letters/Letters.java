package dev.fairlead.letters;

import dev.fairlead.customers.Customer;
import dev.fairlead.customers.CustomerSearch;
import dev.fairlead.frame.PersonNames;
import dev.fairlead.letters.Letter.Charge;
import dev.fairlead.letters.Letter.Fact;
import dev.fairlead.letters.Letter.Lane;
import dev.fairlead.quotes.Offer;
import dev.fairlead.quotes.Quote;
import dev.fairlead.quotes.QuoteStatus;
import dev.fairlead.quotes.ReaderQuotes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes a letter of quotes. Remarks are ours and stay here.
@Component
class Letters {

    private final ReaderQuotes quotes;
    private final LetterWords words;
    private final Letterhead head;
    private final CustomerSearch customers;
    private final PersonNames names;

    Letters(ReaderQuotes quotes, LetterWords words, Letterhead head, CustomerSearch customers, PersonNames names) {
        this.quotes = quotes;
        this.words = words;
        this.head = head;
        this.customers = customers;
        this.names = names;
    }

    /// @param ids of quotes to one customer; the letter keeps their order
    /// @throws UnsendableQuote when they may not go out
    Letter of(List<Long> ids, Locale language) {
        List<Quote> all = new LinkedHashSet<>(ids).stream().map(quotes::get).toList();
        Sendable.check(all);
        Quote first = all.getFirst();
        String rep = first.rep();
        return new Letter(
                language,
                all.stream().map(Letters::number).collect(Collectors.joining(", ")),
                words.day(language, quotes.today()),
                addressee(first, language),
                rep == null ? "" : names.displayNameOf(rep),
                notices(all, language),
                all.stream().map(quote -> lane(quote, language)).toList(),
                head.termsIn(language));
    }

    /// `Q123-2`: the second price of quote 123.
    static String number(Quote quote) {
        return "Q" + quote.id() + "-" + quote.revision();
    }

    private String addressee(Quote quote, Locale language) {
        Long id = quote.customerId();
        return id == null
                ? quote.party()
                : customers
                        .visible(id)
                        .map(customer -> nameIn(customer, language))
                        .orElseGet(() -> Objects.requireNonNullElse(quote.customerName(), quote.party()));
    }

    private static String nameIn(Customer customer, Locale language) {
        boolean chinese = Letterhead.isChinese(language);
        return Stream.concat(
                        Stream.of(chinese ? customer.profile().nameZh() : customer.name()),
                        Stream.concat(customer.aliases().stream(), Stream.of(customer.name())))
                .filter(name -> !name.isEmpty() && chinese == isHan(name))
                .findFirst()
                .orElse(customer.name());
    }

    private static boolean isHan(String name) {
        return name.codePoints().anyMatch(Character::isIdeographic);
    }

    private List<String> notices(List<Quote> all, Locale language) {
        List<String> notices = new ArrayList<>();
        LocalDate today = quotes.today();
        if (all.stream().anyMatch(quote -> quote.course().status() == QuoteStatus.DRAFT)) {
            notices.add(words.say(language, "notice.draft"));
        }
        all.stream()
                .map(quote -> quote.offer().validTo())
                .filter(end -> end != null && end.isBefore(today))
                .map(Objects::requireNonNull)
                .min(LocalDate::compareTo)
                .ifPresent(end -> notices.add(words.say(language, "notice.expired", words.day(language, end))));
        return notices;
    }

    private Lane lane(Quote quote, Locale language) {
        Offer offer = quote.offer();
        List<Charge> charges = offer.lines().stream()
                .map(line -> new Charge(
                        words.charge(language, line.charge()),
                        words.unit(language, line.unit()),
                        line.currency(),
                        words.amount(language, line)))
                .toList();
        return new Lane(title(offer, language), charges, facts(offer, language));
    }

    private String title(Offer offer, Locale language) {
        String lane = port(offer.pol(), language) + " → " + port(offer.pod(), language);
        return Stream.of(
                        lane,
                        offer.equipment(),
                        offer.carrier() == null
                                ? null
                                : words.carrier(language, Objects.requireNonNull(offer.carrier())))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    private String port(@Nullable String code, Locale language) {
        return code == null ? "…" : words.port(language, code);
    }

    private List<Fact> facts(Offer offer, Locale language) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact(language, "validity", validity(offer, language)));
        if (offer.via() != null) {
            facts.add(fact(language, "via", words.port(language, offer.via())));
        }
        if (offer.transitDays() != null) {
            facts.add(fact(language, "transit", words.say(language, "days", offer.transitDays())));
        }
        if (offer.freeTimeDays() != null) {
            facts.add(fact(language, "free", words.say(language, "days", offer.freeTimeDays())));
        }
        if (!offer.includes().isEmpty()) {
            facts.add(fact(language, "includes", words.charges(language, offer.includes())));
        }
        if (!offer.excludes().isEmpty()) {
            facts.add(fact(language, "excludes", words.charges(language, offer.excludes())));
        }
        return facts;
    }

    private Fact fact(Locale language, String key, String value) {
        return new Fact(words.say(language, key), value);
    }

    private String validity(Offer offer, Locale language) {
        LocalDate from = offer.validFrom();
        LocalDate to = offer.validTo();
        if (to == null) {
            return words.say(language, "validity.open");
        }
        return from == null
                ? words.say(language, "validity.until", words.day(language, to))
                : words.say(language, "validity.span", words.day(language, from), words.day(language, to));
    }
}
