package dev.fairlead.frame;

import java.util.List;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One line on top of the next page that says what was done.
public final class Notices {

    private Notices() {}

    /// @param key of the message; `values` go into its places
    public static void done(RedirectAttributes redirect, String key, Object... values) {
        redirect.addFlashAttribute("notice", new Notice(key, List.of(values)));
    }

    /// @param key of the message
    public record Notice(String key, List<Object> values) {

        public Object[] arguments() {
            return values.toArray();
        }
    }
}
