package dev.fairlead.mailcenter;

import dev.fairlead.search.SearchResult.Hit;
import java.util.List;

/// A line of the results.
///
/// @param channel of a chat: `whatsapp`; empty for a mail
/// @param snippet safe markup: escaped text with `<mark>`
/// @param more chips that found no room
record ResultRow(
        long id,
        String href,
        String sender,
        String address,
        String subject,
        String date,
        String wholeDate,
        String direction,
        String channel,
        int files,
        String snippet,
        List<ChipLink> chips,
        int more,
        boolean open) {

    /// A chip with the address of the search narrowed to it.
    record ChipLink(Chip chip, String href) {}

    static ResultRow of(Hit hit, DeskUrl url, MailDates dates) {
        List<Chip> chips = Chip.of(hit.links());
        return new ResultRow(
                hit.id(),
                url.opening(hit.id()).toString(),
                Senders.inList(hit.fromName(), hit.fromAddress()),
                hit.fromAddress(),
                hit.subject(),
                dates.brief(hit.date()),
                dates.whole(hit.date()),
                hit.direction(),
                hit.channel(),
                hit.fileNames().size(),
                hit.snippet(),
                chips.stream().limit(Chip.MOST).map(chip -> link(chip, url)).toList(),
                Math.max(0, chips.size() - Chip.MOST),
                Long.valueOf(hit.id()).equals(url.open()));
    }

    private static ChipLink link(Chip chip, DeskUrl url) {
        return new ChipLink(
                chip, url.with(new QueryText(url.q()).with(chip.filter())).toString());
    }
}
