package dev.fairlead.frame;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.RequestOptions;
import dev.fairlead.browser.SignIn;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Goes from link to link as one person after the other, to one page of each kind. The first of each template is looked
/// at in the browser, in English; all others are only asked for, in Chinese.
final class Walk {

    private static final Pattern LINK =
            Pattern.compile("<a\\s(?![^>]*\\b(?:download|target)\\b)[^>]*href=\"(/[^\"#]*)");
    private static final Pattern NO_PAGE =
            Pattern.compile(".*\\.(csv|pdf|xlsx|vcf|jar|zip)(\\?.*)?|/api/.*|/vocabulary/files/.*|/mail/\\d+/raw");
    private static final Pattern TITLE = Pattern.compile("<h1[ >]");
    private static final Pattern WITHOUT_WORDS = Pattern.compile("\\?\\?[a-z][\\w.-]*\\?\\?");

    private final Page page;
    private final Set<String> looked = new HashSet<>();

    Walk(Page page) {
        this.page = page;
    }

    /// What is wrong, by address of the page, with all that this person is led to.
    Map<String, List<String>> as(String person) {
        page.context().clearCookies();
        SignIn.as(page, person);
        var found = new LinkedHashMap<String, List<String>>();
        Set<String> kinds = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>(List.of("/"));
        while (!ahead.isEmpty()) {
            String path = ahead.removeFirst();
            if (!NO_PAGE.matcher(path).matches() && kinds.add(kindOf(path))) {
                found.put(path, looked.add(templateOf(path)) ? look(path, ahead) : ask(path, ahead));
            }
        }
        return found;
    }

    private List<String> look(String path, Deque<String> ahead) {
        Response answer = page.navigate(path);
        if (answer.status() != 200) {
            return List.of("answered " + answer.status());
        }
        linksOf(page.content()).forEach(ahead::add);
        return Glance.faults(page);
    }

    private List<String> ask(String path, Deque<String> ahead) {
        APIResponse answer = page.request().get(path, RequestOptions.create().setHeader("Accept-Language", "zh-CN"));
        if (answer.status() != 200) {
            return List.of("answered " + answer.status());
        }
        String text = answer.text();
        linksOf(text).forEach(ahead::add);
        var faults = new ArrayList<String>();
        WITHOUT_WORDS.matcher(text).results().forEach(key -> faults.add("without words: " + key.group()));
        long titles = TITLE.matcher(text).results().count();
        if (titles != 1) {
            faults.add("titles: " + titles);
        }
        return faults;
    }

    private static List<String> linksOf(String text) {
        return LINK.matcher(text)
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .toList();
    }

    /// One of many: `/customers/7?from=2026-01-01` is of the same kind as `/customers/8?from=2026-02-01`.
    private static String kindOf(String path) {
        return path.replaceAll("=[^&]*", "")
                .replaceAll("/\\d+(?=/|\\?|$)", "/1")
                .replaceAll("(/people/).+", "$1x");
    }

    /// What is asked for changes little of the looks, but for a mail that stands open.
    private static String templateOf(String path) {
        String kind = kindOf(path);
        return kind.replaceAll("\\?.*", "") + (kind.matches(".*[?&]open\\b.*") ? "?open" : "");
    }
}
