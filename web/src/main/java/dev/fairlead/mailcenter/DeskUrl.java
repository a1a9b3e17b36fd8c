package dev.fairlead.mailcenter;

import dev.fairlead.search.SearchRequest.Sort;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// The address of a state of the mail page: everything that is on stands in it, so it can be sent to a colleague.
///
/// @param grouped hits of one conversation stand together
/// @param open the mail shown on the right, null when none is
/// @param tab `html`, `text`, `original` or `thread`; empty for the one that suits the mail
/// @param images which remote images are shown for this one view: `all`, or their numbers with commas
record DeskUrl(
        String q, Sort sort, boolean grouped, @Nullable Long open, String tab, String images) {

    static DeskUrl ofQuery(String q) {
        return new DeskUrl(q, Sort.NEWEST, false, null, "", "");
    }

    DeskUrl with(String otherQuery) {
        return new DeskUrl(otherQuery, sort, grouped, null, "", "");
    }

    DeskUrl sorted(Sort otherSort) {
        return new DeskUrl(q, otherSort, grouped, open, tab, images);
    }

    DeskUrl grouped(boolean on) {
        return new DeskUrl(q, sort, on, open, tab, images);
    }

    DeskUrl opening(@Nullable Long mail) {
        return new DeskUrl(q, sort, grouped, mail, "", "");
    }

    DeskUrl onTab(String otherTab) {
        return new DeskUrl(q, sort, grouped, open, otherTab, "");
    }

    /// The mail with these of its remote images.
    DeskUrl withImages(String shown) {
        return new DeskUrl(q, sort, grouped, open, "html", shown);
    }

    /// The address of the next page of results.
    String page(String cursor) {
        return address("cursor", cursor);
    }

    /// The address of a page of the conversation.
    String threadPage(int page) {
        return address("page", Integer.toString(page));
    }

    @Override
    public String toString() {
        return address("", "");
    }

    private String address(String further, String value) {
        var parameters = new StringJoiner("&", "?", "");
        parameters.setEmptyValue("");
        add(parameters, "q", q);
        add(parameters, "sort", sort == Sort.NEWEST ? "" : sort.name().toLowerCase(Locale.ROOT));
        add(parameters, "group", grouped ? "thread" : "");
        add(parameters, "open", open == null ? "" : open.toString());
        add(parameters, "tab", tab);
        add(parameters, "images", images);
        add(parameters, further, value);
        return "/mail" + parameters;
    }

    private static void add(StringJoiner parameters, String name, String value) {
        if (!value.isEmpty()) {
            parameters.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }
}
