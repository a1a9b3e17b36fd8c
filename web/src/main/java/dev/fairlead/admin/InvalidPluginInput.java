package dev.fairlead.admin;

import dev.fairlead.frame.InvalidInput;
import dev.fairlead.plugins.PluginRefusal;
import java.util.Locale;

/// What somebody wants of a plugin cannot be.
final class InvalidPluginInput extends InvalidInput {

    private static final long serialVersionUID = 1L;

    private InvalidPluginInput(String field, String key, String... values) {
        super(field, key, values);
    }

    static InvalidPluginInput because(PluginRefusal refusal) {
        String why = refusal.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new InvalidPluginInput(
                why, "plugins.refusal." + why, refusal.what(), String.valueOf(refusal.getMessage()));
    }
}
