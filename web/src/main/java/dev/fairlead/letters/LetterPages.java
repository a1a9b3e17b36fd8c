package dev.fairlead.letters;

import dev.fairlead.quotes.Quote;
import dev.fairlead.quotes.QuoteDirection;
import dev.fairlead.quotes.QuoteFilter;
import dev.fairlead.quotes.ReaderQuotes;
import dev.fairlead.quotes.TradeWords;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.UriComponentsBuilder;

/// A letter before it goes out: its text to copy, its PDF, and which of the customer's quotes stand in it.
@Controller
@RequestMapping("/quotes")
class LetterPages {

    private static final int MOST_OFFERED = 30;

    private final ReaderQuotes quotes;
    private final Letters letters;
    private final LetterText text;
    private final LetterFiles files;
    private final Letterhead head;
    private final MailtoLinks links;
    private final TradeWords words;

    LetterPages(
            ReaderQuotes quotes,
            Letters letters,
            LetterText text,
            LetterFiles files,
            Letterhead head,
            MailtoLinks links,
            TradeWords words) {
        this.quotes = quotes;
        this.letters = letters;
        this.text = text;
        this.files = files;
        this.head = head;
        this.links = links;
        this.words = words;
    }

    @GetMapping("/letter")
    String letter(LetterRequest asked, Model model, Locale reader) {
        List<Quote> chosen =
                new LinkedHashSet<>(asked.ids()).stream().map(quotes::get).toList();
        model.addAttribute("ids", chosen.stream().map(Quote::id).toList());
        model.addAttribute("language", asked.locale(reader).getLanguage());
        model.addAttribute("languages", List.of("en", "zh"));
        model.addAttribute("others", others(chosen));
        model.addAttribute("headless", head.isBlank());
        model.addAttribute("words", words);
        try {
            Letter letter = letters.of(asked.ids(), asked.locale(reader));
            String body = text.body(letter);
            model.addAttribute("letter", letter);
            model.addAttribute("body", body);
            model.addAttribute("subject", text.subject(letter));
            model.addAttribute("mail", links.to(chosen.getFirst(), text.subject(letter), body));
        } catch (UnsendableQuote refusal) {
            model.addAttribute("refusal", refusal);
        }
        return "letters/letter";
    }

    /// The first customer's quotes that could stand in the same letter: those that still hold, and those chosen.
    private List<Quote> others(List<Quote> chosen) {
        Long customer = chosen.isEmpty() ? null : chosen.getFirst().customerId();
        if (customer == null) {
            return chosen;
        }
        LinkedHashSet<Quote> all = new LinkedHashSet<>(chosen);
        QuoteFilter sold = new QuoteFilter(
                customer, null, null, null, null, null, null, null, null, QuoteDirection.SOLD, null, false);
        quotes.list(sold, 2 * MOST_OFFERED).stream()
                .filter(Sendable::is)
                .filter(quote -> quote.offer().validTo() == null
                        || !quote.offer().validTo().isBefore(quotes.today()))
                .limit(MOST_OFFERED)
                .forEach(all::add);
        return List.copyOf(all);
    }

    /// Where no PDF can be made, the page says why.
    @GetMapping("/letter.pdf")
    ResponseEntity<?> pdf(LetterRequest asked, Locale reader) {
        try {
            return files.pdf(asked, reader);
        } catch (UnsendableQuote refusal) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(page(asked))
                    .build();
        }
    }

    private static URI page(LetterRequest asked) {
        return UriComponentsBuilder.fromPath("/quotes/letter")
                .queryParam("id", asked.ids())
                .queryParamIfPresent("language", Optional.ofNullable(asked.language()))
                .encode()
                .build()
                .toUri();
    }
}
