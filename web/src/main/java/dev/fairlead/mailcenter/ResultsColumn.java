package dev.fairlead.mailcenter;

import dev.fairlead.query.Problem;
import dev.fairlead.search.SearchRequest.Sort;
import dev.fairlead.search.SearchResult.Hit;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The column of results: what was found, in which order, and what narrows it.
///
/// @param partial the time limit ended the search early
/// @param next address of the next page, null on the last one
/// @param groupHref the same results with or without conversations
record ResultsColumn(
        long total,
        boolean partial,
        List<Group> groups,
        @Nullable String next,
        List<FilterView> filters,
        List<SortView> sorts,
        String groupHref,
        List<ProblemView> problems) {

    /// A hit, and the others of its conversation on this page.
    record Group(ResultRow head, List<ResultRow> others) {}

    /// A filter that is on, with the address of the search without it.
    ///
    /// @param about the page of what it names, empty when there is none
    record FilterView(String filter, String href, String about) {

        private static final Set<String> WITH_PAGES = Set.of("vessel", "voyage", "lane", "port", "cargo", "container");

        static FilterView of(String filter, DeskUrl url) {
            String href = url.with(new QueryText(url.q()).without(filter)).toString();
            int colon = filter.indexOf(':');
            String field = filter.substring(0, colon).toLowerCase(Locale.ROOT);
            String value = filter.substring(colon + 1).replace("\"", "");
            boolean page = WITH_PAGES.contains(field) && !value.isBlank() && !value.endsWith("*");
            return new FilterView(
                    filter,
                    href,
                    page
                            ? "/vessels/one?kind=" + field + "&value="
                                    + URLEncoder.encode(value, StandardCharsets.UTF_8)
                            : "");
        }
    }

    record SortView(String key, String href, boolean on) {}

    /// What was not understood: the words of the search around it, and why, as `mail.problem.<key>` says.
    record ProblemView(String before, String place, String after, String key, Object[] said) {

        private static final int AROUND = 20;

        static ProblemView of(Problem problem, String q) {
            int start = Math.clamp(problem.start(), 0, q.length());
            int end = Math.clamp(problem.end(), start, q.length());
            int from = Math.max(0, start - AROUND);
            int to = Math.min(q.length(), end + AROUND);
            return new ProblemView(
                    (from > 0 ? "…" : "") + q.substring(from, start),
                    q.substring(start, end),
                    q.substring(end, to) + (to < q.length() ? "…" : ""),
                    problem.cause().key(),
                    problem.said().toArray());
        }
    }

    static ResultsColumn of(Found found, DeskUrl url, MailDates dates) {
        String next = found.result().next();
        QueryText text = new QueryText(url.q());
        return new ResultsColumn(
                found.result().total(),
                found.result().partial(),
                groups(found, url, dates),
                next == null ? null : url.page(next),
                text.filters().stream()
                        .map(filter -> FilterView.of(filter, url))
                        .toList(),
                sorts(url),
                url.grouped(!url.grouped()).toString(),
                found.problems().stream()
                        .map(problem -> ProblemView.of(problem, url.q()))
                        .toList());
    }

    private static List<Group> groups(Found found, DeskUrl url, MailDates dates) {
        Map<String, List<ResultRow>> threads = new LinkedHashMap<>();
        for (Hit hit : found.result().hits()) {
            String thread = found.threads().getOrDefault(hit.id(), "mail " + hit.id());
            threads.computeIfAbsent(thread, key -> new ArrayList<>()).add(ResultRow.of(hit, url, dates));
        }
        return threads.values().stream()
                .map(rows -> new Group(rows.getFirst(), rows.subList(1, rows.size())))
                .toList();
    }

    private static List<SortView> sorts(DeskUrl url) {
        return Arrays.stream(Sort.values())
                .map(sort -> new SortView(
                        sort.name().toLowerCase(Locale.ROOT), url.sorted(sort).toString(), sort == url.sort()))
                .toList();
    }
}
