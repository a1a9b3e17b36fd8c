package dev.fairlead.mailcenter;

import dev.fairlead.search.SearchRequest.Sort;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// The address of a state of the mail page: everything that is on stands in it, so it can be sent to a colleague.
///
/// @param open the mail shown on the right, null when none is
/// @param tab `html`, `text` or `original`; empty for the one that suits the mail
/// @param images remote images are shown for this one view
record DeskUrl(String q, Sort sort, @Nullable Long open, String tab, boolean images) {

    static DeskUrl ofQuery(String q) {
        return new DeskUrl(q, Sort.NEWEST, null, "", false);
    }

    DeskUrl with(String otherQuery) {
        return new DeskUrl(otherQuery, sort, null, "", false);
    }

    DeskUrl sorted(Sort otherSort) {
        return new DeskUrl(q, otherSort, open, tab, images);
    }

    DeskUrl opening(@Nullable Long mail) {
        return new DeskUrl(q, sort, mail, "", false);
    }

    DeskUrl onTab(String otherTab) {
        return new DeskUrl(q, sort, open, otherTab, false);
    }

    DeskUrl withImages() {
        return new DeskUrl(q, sort, open, "html", true);
    }

    /// The address of the next page of results.
    String page(String cursor) {
        return address(cursor);
    }

    @Override
    public String toString() {
        return address("");
    }

    private String address(String cursor) {
        var parameters = new StringJoiner("&", "?", "");
        parameters.setEmptyValue("");
        add(parameters, "q", q);
        add(parameters, "sort", sort == Sort.NEWEST ? "" : sort.name().toLowerCase(Locale.ROOT));
        add(parameters, "open", open == null ? "" : open.toString());
        add(parameters, "tab", tab);
        add(parameters, "images", images ? "true" : "");
        add(parameters, "cursor", cursor);
        return "/mail" + parameters;
    }

    private static void add(StringJoiner parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
