package dev.fairlead.dossiers;

import dev.fairlead.rates.QuotedRate;
import dev.fairlead.search.SearchResult.FacetCount;
import dev.fairlead.search.SearchResult.Hit;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of one vessel, voyage, lane, container or cargo to its reader.
///
/// @param term the search for all of its mails
/// @param mails how many there are
/// @param first when the oldest one was sent, null when there is none
/// @param groups what else these mails concern
/// @param quotes the latest amounts in these mails
/// @param quotedMails how many of the mails quote a rate
record Dossier(
        Kind kind,
        String value,
        String term,
        long mails,
        @Nullable Instant first,
        @Nullable Instant last,
        List<Months.Bar> months,
        List<Group> groups,
        List<Hit> latest,
        List<QuoteLine> quotes,
        long quotedMails) {

    /// @param kind null when there are no pages of it
    record Group(String key, @Nullable Kind kind, List<FacetCount> values) {}

    /// An amount and the mail that it was read from.
    record QuoteLine(long mail, Instant sentAt, QuotedRate rate) {}
}
