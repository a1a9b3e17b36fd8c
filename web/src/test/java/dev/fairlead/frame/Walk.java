package dev.fairlead.frame;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Goes from link to link, to one page of each kind, and looks at each.
final class Walk {

    private static final String LINKS = """
            () => [...document.querySelectorAll('a[href^="/"]:not([download]):not([target])')]
                .map(link => link.getAttribute('href').split('#')[0])""";

    private static final String LOOK = """
            async () => {
                const faults = [];
                const main = document.querySelector('main');
                for (const part of [document.documentElement, main]) {
                    const over = part.scrollWidth - part.clientWidth;
                    if (over > 0) faults.push('wider by ' + over + ' px: ' + part.tagName);
                }
                const titles = document.querySelectorAll('h1').length;
                if (titles !== 1) faults.push('titles: ' + titles);
                const seen = await axe.run(document, {
                    resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'],
                });
                seen.violations.forEach(fault => faults.push(
                    fault.id + ': ' + fault.nodes.slice(0, 3).map(node => node.target.join(' ')).join(', ')));
                return faults;
            }""";

    private static final String AXE = axe();

    private final Page page;

    Walk(Page page) {
        this.page = page;
    }

    /// What is wrong, by address of the page.
    Map<String, List<String>> from(String start) {
        var found = new LinkedHashMap<String, List<String>>();
        Set<String> kinds = new HashSet<>();
        Deque<String> ahead = new ArrayDeque<>(List.of(start));
        while (!ahead.isEmpty()) {
            String path = ahead.removeFirst();
            if (isPage(path) && kinds.add(kindOf(path))) {
                found.put(path, look(path, ahead));
            }
        }
        return found;
    }

    private List<String> look(String path, Deque<String> ahead) {
        Response answer = page.navigate(path);
        if (answer.status() != 200) {
            return List.of("answered " + answer.status());
        }
        texts(page.evaluate(LINKS)).forEach(ahead::add);
        return faults();
    }

    /// What is wrong with the page that is open.
    List<String> faults() {
        page.evaluate(AXE);
        return texts(page.evaluate(LOOK));
    }

    private static boolean isPage(String path) {
        return !path.matches(".*\\.(csv|pdf|xlsx|vcf|jar|zip)(\\?.*)?|/api/.*|/vocabulary/files/.*|/mail/\\d+/raw");
    }

    /// One of many: `/customers/7?from=2026-01-01` is of the same kind as `/customers/8?from=2026-02-01`.
    private static String kindOf(String path) {
        return path.replaceAll("=[^&]*", "")
                .replaceAll("/\\d+(?=/|\\?|$)", "/1")
                .replaceAll("(/people/).+", "$1x");
    }

    private static List<String> texts(Object answer) {
        var texts = new ArrayList<String>();
        ((List<?>) answer).forEach(text -> texts.add(String.valueOf(text)));
        return texts;
    }

    private static String axe() {
        try (InputStream source = Objects.requireNonNull(Walk.class.getResourceAsStream("/axe.min.js"))) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
