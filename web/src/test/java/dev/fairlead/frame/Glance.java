package dev.fairlead.frame;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// A look at the page that is open in the browser.
final class Glance {

    private static final String LOOK = """
            async () => {
                const faults = [];
                for (const part of [document.documentElement, document.querySelector('main')]) {
                    const over = part.scrollWidth - part.clientWidth;
                    if (over > 0) faults.push('wider by ' + over + ' px: ' + part.tagName);
                }
                const titles = document.querySelectorAll('h1').length;
                if (titles !== 1) faults.push('titles: ' + titles);
                const keys = document.documentElement.outerHTML.match(/\\?\\?[a-z][\\w.-]*\\?\\?/g) || [];
                keys.forEach(key => faults.push('without words: ' + key));
                for (const button of document.querySelectorAll('button, .btn, th, label, .fl-chip')) {
                    const hides = getComputedStyle(button).overflowX !== 'visible';
                    if (hides && button.clientWidth > 2 && button.scrollWidth > button.clientWidth + 1) {
                        faults.push('cut: ' + button.textContent.trim());
                    }
                }
                const seen = await axe.run(document, {
                    resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'], preload: false,
                });
                seen.violations.forEach(fault => faults.push(
                    fault.id + ': ' + fault.nodes.slice(0, 3).map(node => node.target.join(' ')).join(', ')));
                return faults;
            }""";

    private static final String AXE = axe();

    private Glance() {}

    /// What is wrong with it: too wide, without a title or words, something cut off, pale or without a name.
    static List<String> faults(Page page) {
        page.evaluate(AXE);
        return ((List<?>) page.evaluate(LOOK)).stream().map(String::valueOf).toList();
    }

    private static String axe() {
        try (InputStream source = Objects.requireNonNull(Glance.class.getResourceAsStream("/axe.min.js"))) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
