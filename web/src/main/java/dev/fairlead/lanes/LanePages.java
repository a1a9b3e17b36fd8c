package dev.fairlead.lanes;

import dev.fairlead.currencies.ExchangeRates;
import dev.fairlead.customers.Customer;
import dev.fairlead.customers.CustomerSearch;
import dev.fairlead.quotes.Quote;
import dev.fairlead.quotes.QuoteFilter;
import dev.fairlead.quotes.QuoteModel;
import dev.fairlead.quotes.ReaderQuotes;
import dev.fairlead.quotes.TradeWords;
import dev.fairlead.tables.Table;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import tools.jackson.databind.json.JsonMapper;

/// The history of a lane: what anybody here, as far as the reader may see, quoted and was quoted on it.
@Controller
class LanePages {

    private static final int MOST = 1000;
    private static final int LISTED = 100;
    private static final int USUAL_DAYS = 365;
    private static final int MOST_DAYS = 3660;

    private final ReaderQuotes quotes;
    private final Lanes lanes;
    private final TradeWords words;
    private final QuoteModel common;
    private final CustomerSearch customers;
    private final ExchangeRates rates;
    private final MessageSource messages;
    private final JsonMapper json;
    private final Clock clock = Clock.systemUTC();

    LanePages(
            ReaderQuotes quotes,
            Lanes lanes,
            TradeWords words,
            QuoteModel common,
            CustomerSearch customers,
            ExchangeRates rates,
            MessageSource messages,
            JsonMapper json) {
        this.quotes = quotes;
        this.lanes = lanes;
        this.words = words;
        this.common = common;
        this.customers = customers;
        this.rates = rates;
        this.messages = messages;
        this.json = json;
    }

    /// As the form sends it: what is not filled in is blank.
    record Lane(
            @Nullable String pol,
            @Nullable String pod,
            @Nullable String equipment,
            @Nullable String currency,
            @Nullable Long customer,
            @Nullable Integer days,
            @Nullable String convert) {

        Lane coded(TradeWords words) {
            String money = code(currency, text -> text.toUpperCase(Locale.ROOT));
            return new Lane(
                    code(pol, words::place),
                    code(pod, words::place),
                    code(equipment, words::equipment),
                    money,
                    customer,
                    Math.clamp(Objects.requireNonNullElse(days, USUAL_DAYS), 1, MOST_DAYS),
                    convert);
        }

        private static @Nullable String code(
                @Nullable String written, java.util.function.Function<String, String> reading) {
            return written == null || written.isBlank() ? null : reading.apply(written.strip());
        }

        /// Whether prices in other currencies are to be compared, at the rates of their days.
        public boolean converts() {
            return convert != null && !convert.isBlank();
        }

        boolean isOpen() {
            return pol == null && pod == null;
        }

        LocalDate since(LocalDate today) {
            return today.minusDays(Objects.requireNonNullElse(days, USUAL_DAYS));
        }

        QuoteFilter filter(LocalDate today) {
            return new QuoteFilter(customer, pol, pod, null, null, null, since(today), null, null, null, null, false);
        }
    }

    @GetMapping("/quotes/lane")
    String lane(Lane asked, Model model, Locale language) {
        Lane lane = asked.coded(words);
        List<Quote> found = points(lane);
        LaneHistory plain = LaneHistory.of(found, lane.equipment(), lane.currency());
        LaneConversion conversion = conversion(lane, plain, found);
        LaneHistory history = LaneHistory.of(conversion.quotes(), plain.equipment(), plain.currency());
        model.addAttribute("lane", lane);
        model.addAttribute("history", history);
        model.addAttribute("ranges", history.ranges(clock.instant()));
        model.addAttribute("margins", history.margins().stream().limit(LISTED).toList());
        model.addAttribute("listed", listed(history));
        model.addAttribute("currencies", plain.currencies());
        Map<Long, LaneConversion.Converted> converted = converted(history, conversion);
        model.addAttribute("converted", converted);
        model.addAttribute("points", new LanePoints(json, words, language, days(language)).of(history, converted));
        model.addAttribute("cut", found.size() >= MOST);
        model.addAttribute("most", MOST);
        model.addAttribute("customer", customer(lane));
        model.addAttribute("periods", List.of(90, USUAL_DAYS, 1095));
        common.addTo(model);
        return "lanes/lane";
    }

    private DateTimeFormatter days(Locale language) {
        String pattern = messages.getMessage("date.day", null, language);
        return DateTimeFormatter.ofPattern(pattern, language).withZone(common.zone());
    }

    private LaneConversion conversion(Lane lane, LaneHistory plain, List<Quote> found) {
        String currency = plain.currency();
        return lane.converts() && currency != null
                ? LaneConversion.into(currency, found, rates, common.zone())
                : LaneConversion.none(found);
    }

    /// Those that the history shows, by number.
    private static Map<Long, LaneConversion.Converted> converted(LaneHistory history, LaneConversion conversion) {
        Map<Long, LaneConversion.Converted> shown = new LinkedHashMap<>();
        history.quotes().forEach(quote -> {
            LaneConversion.Converted one = conversion.converted().get(quote.id());
            if (one != null) {
                shown.put(quote.id(), one);
            }
        });
        return shown;
    }

    /// As far as the chart and the figures need them.
    private List<Quote> points(Lane lane) {
        return lane.isOpen() ? List.of() : lanes.points(quotes.ofLane(lane.filter(today())), MOST);
    }

    /// The newest as they were quoted, with all their charges.
    private List<Quote> listed(LaneHistory history) {
        return quotes.whole(
                history.quotes().stream().limit(LISTED).map(Quote::id).toList());
    }

    private List<Quote> found(Lane lane) {
        return lane.isOpen() ? List.of() : quotes.list(lane.filter(today()), MOST);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(common.zone()));
    }

    private @Nullable Customer customer(Lane lane) {
        Long id = lane.customer();
        return id == null ? null : customers.visible(id).orElse(null);
    }

    /// The same as a workbook.
    @GetMapping("/quotes/lane.xlsx")
    ResponseEntity<byte[]> sheet(Lane asked, Locale locale) throws IOException {
        Lane lane = asked.coded(words);
        LaneHistory history = LaneHistory.of(found(lane), lane.equipment(), lane.currency());
        String name = "quotes-%s-%s.xlsx".formatted(lane.pol(), lane.pod());
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .contentType(MediaType.parseMediaType(Table.XLSX))
                .body(new LaneSheet(words, messages, locale).of(history.quotes(), common.zone()));
    }
}
