package dev.fairlead.rates;

import dev.fairlead.mentions.Sheet;
import dev.fairlead.text.QuotedHead;
import dev.fairlead.text.ZoneKind;
import dev.fairlead.validity.Validity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The rates of a message, passage by passage.
///
/// What the subject says holds for the body. A row that stands in the message twice counts once, at its first place;
/// a price in a quoted mail that newer words replace is a former price.
public final class RateReader {

    private static final int MOST_RATES = 500;
    private static final List<String> INLAND = List.of("拖车", "派车", "车队", "集卡", "短驳", "陆运", "汽运", "内贸", "人民币");

    private final Instant sentAt;
    private final MailSense sense = new MailSense();
    private final List<Part> parts = new ArrayList<>();
    private RateContext subject = RateContext.EMPTY;
    private RateContext own = RateContext.EMPTY;

    private record Part(Sheet sheet, RateOrigin origin, PassageRates.Result result, String assumed) {}

    private RateReader(Instant sentAt) {
        this.sentAt = sentAt;
    }

    /// All prices of the message, of every kind.
    public static List<QuotedRate> read(List<Sheet> sheets, Instant sentAt) {
        List<Sheet> read = priced(sheets);
        if (read.isEmpty()) {
            return List.of();
        }
        RateReader reader = new RateReader(sentAt);
        for (Sheet sheet : read) {
            reader.take(sheet);
        }
        return reader.finish();
    }

    /// The passages that may have prices and those that may say something of them: the subject and own words in
    /// front. None when there can be no price.
    private static List<Sheet> priced(List<Sheet> sheets) {
        LinkedList<Sheet> read = new LinkedList<>();
        boolean prices = false;
        boolean own = false;
        for (int i = sheets.size() - 1; i >= 0; i--) {
            Sheet sheet = sheets.get(i);
            boolean priced = isRead(sheet.zone()) && PriceSigns.areIn(sheet);
            boolean before = sheet.zone() == ZoneKind.SUBJECT ? prices : own && sheet.zone() == ZoneKind.NEW;
            if (priced || before) {
                read.addFirst(sheet);
            }
            prices |= priced;
            own |= priced && (sheet.zone() == ZoneKind.NEW);
        }
        return read;
    }

    private static boolean isRead(ZoneKind zone) {
        return switch (zone) {
            case SUBJECT, NEW, QUOTED, ATTACHMENT -> true;
            default -> false;
        };
    }

    private void take(Sheet sheet) {
        ZoneKind zone = sheet.zone();
        if (zone != ZoneKind.SUBJECT && !PriceHint.isIn(sheet)) {
            return;
        }
        RateOrigin origin = origin(sheet);
        LocalDate day = Objects.requireNonNullElse(origin.quotedAt(), sentAt)
                .atZone(ZoneOffset.UTC)
                .toLocalDate();
        RateContext base = zone == ZoneKind.NEW ? own.over(subject) : subject;
        PassageRates.Result result = new PassageRates(sheet, day, base, sense(zone)).read();
        if (zone == ZoneKind.SUBJECT) {
            subject = result.end();
        } else if (zone == ZoneKind.NEW) {
            own = result.end();
        }
        if (!result.drafts().isEmpty()) {
            parts.add(new Part(sheet, origin, result, assumed(sheet, result.drafts())));
        }
    }

    /// A quoted mail or a file is a text of its own.
    private MailSense sense(ZoneKind zone) {
        return zone == ZoneKind.SUBJECT || zone == ZoneKind.NEW ? sense : new MailSense();
    }

    /// Where no currency is written: sea freight is quoted in dollars, haulage in China in its own money.
    private static String assumed(Sheet sheet, List<RateDraft> drafts) {
        for (RateDraft draft : drafts) {
            if (draft.currency() != null && !draft.currency().equals("CNY")) {
                return "USD";
            }
        }
        boolean inland = sheet.hasChinese() && INLAND.stream().anyMatch(word -> sheet.indexOfChinese(word, 0) >= 0);
        return inland ? "CNY" : "USD";
    }

    private static RateOrigin origin(Sheet sheet) {
        QuotedHead head = sheet.passage().quoted();
        ZoneKind zone = sheet.zone();
        int source = sheet.passage().source();
        return head == null
                ? new RateOrigin(zone, source, null, null, null)
                : new RateOrigin(zone, source, orNull(head.sender()), orNull(head.address()), head.sentAt());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private List<QuotedRate> finish() {
        List<QuotedRate> rates = new ArrayList<>();
        Map<String, Part> rows = new HashMap<>();
        Map<String, Part> offered = new HashMap<>();
        for (Part part : parts) {
            for (RateDraft draft : part.result().drafts()) {
                QuotedRate rate = rate(part, draft);
                boolean repeated = rows.putIfAbsent(rate.row() + rate.kind(), part) != null;
                if (!repeated && rates.size() < MOST_RATES) {
                    rates.add(isReplaced(rate, part, offered) ? rate.as(RateKind.PREVIOUS) : rate);
                }
            }
            part.result().drafts().forEach(draft -> offer(draft, part, offered));
        }
        return rates;
    }

    private static void offer(RateDraft draft, Part part, Map<String, Part> offered) {
        if (draft.isFreightOffer()) {
            offered.putIfAbsent(String.valueOf(draft.equipment()), part);
        }
    }

    /// Newer words of the mail name a price for the same kind of box.
    private static boolean isReplaced(QuotedRate rate, Part part, Map<String, Part> offered) {
        Part newer = offered.get(String.valueOf(rate.equipment()));
        return rate.origin().copied()
                && rate.kind() == RateKind.OFFER
                && rate.countsAsFreight()
                && newer != null
                && newer != part;
    }

    private static QuotedRate rate(Part part, RateDraft draft) {
        RateContext context = draft.context();
        Validity validity = context.validity() != null ? context.validity() : context.period();
        String currency = draft.currency() != null ? draft.currency() : context.currency();
        return new QuotedRate(
                context.carrier(),
                context.pol(),
                RateContext.ELSEWHERE.equals(context.pod()) ? null : context.pod(),
                draft.equipment(),
                draft.charge(),
                draft.unit(),
                currency == null ? part.assumed() : currency,
                draft.amount(),
                validity == null ? null : validity.from(),
                validity == null ? null : validity.to(),
                context.freeTime(),
                draft.doubtful(),
                part.sheet().original().start(draft.start()),
                part.sheet().original().end(draft.end()),
                draft.kind(),
                context.terms(),
                part.origin(),
                currency == null ? Boolean.TRUE : null);
    }
}
