package dev.fairlead.savedsearches;

import dev.fairlead.delivery.Note;
import dev.fairlead.search.SearchResult.Hit;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// The words of a daily mail, in the reader's language and zone.
@Component
class DailyMail {

    private static final int LISTED = 50;

    private final MessageSource messages;

    DailyMail(MessageSource messages) {
        this.messages = messages;
    }

    /// @param pages address of Fairlead, empty when nobody named it
    Note write(SavedSearch search, List<Hit> hits, Reader reader, String pages) {
        Locale locale = Locale.forLanguageTag(reader.language());
        String count = hits.size() >= NewHits.MOST ? NewHits.MOST + "+" : Integer.toString(hits.size());
        StringBuilder text = new StringBuilder(say(locale, "searches.mail.head", count, search.name()));
        text.append("\n\n");
        DateTimeFormatter date = DateTimeFormatter.ofPattern(say(locale, "searches.mail.date"), locale)
                .withZone(reader.zone());
        for (Hit hit : hits.subList(0, Math.min(LISTED, hits.size()))) {
            String who = hit.fromName().isBlank() ? hit.fromAddress() : hit.fromName();
            text.append(Note.line(date.format(hit.date()) + "  " + who + ": " + hit.subject()))
                    .append('\n');
            if (!pages.isEmpty()) {
                text.append("  ")
                        .append(pages)
                        .append("/mail?open=")
                        .append(hit.id())
                        .append('\n');
            }
        }
        if (hits.size() > LISTED) {
            text.append("…\n");
        }
        if (!pages.isEmpty()) {
            String query = URLEncoder.encode(search.query(), StandardCharsets.UTF_8);
            text.append('\n')
                    .append(say(locale, "searches.mail.all", pages + "/mail?q=" + query))
                    .append('\n');
        }
        text.append('\n').append(say(locale, "searches.mail.foot")).append('\n');
        return new Note(reader.address(), say(locale, "searches.mail.subject", count, search.name()), text.toString());
    }

    /// Who reads it, and how.
    record Reader(String address, String language, ZoneId zone) {}

    private String say(Locale locale, String key, Object... values) {
        return messages.getMessage(key, values, locale);
    }
}
