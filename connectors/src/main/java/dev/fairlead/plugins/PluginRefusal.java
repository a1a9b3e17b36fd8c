package dev.fairlead.plugins;

import dev.fairlead.lines.OneLine;

/// What an administrator wants of a plugin cannot be.
public final class PluginRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// Why.
    public enum Why {
        /// It asks for more than was granted.
        NOT_GRANTED,
        /// A setting that it needs is missing.
        MISSING,
        /// A setting cannot be what was given.
        INVALID,
        /// There is no such setting.
        UNKNOWN_SETTING,
        /// More was granted than it asks for.
        NOT_ASKED,
        /// It did not begin.
        NOT_STARTED,
        /// Only a plugin that runs can do this.
        NOT_RUNNING,
        /// Its jar is there.
        STILL_THERE,
        /// Its rate cannot be.
        RATE
    }

    private final Why why;
    private final String what;

    private PluginRefusal(Why why, String what, String sentence) {
        super(sentence);
        this.why = why;
        this.what = what;
    }

    public Why why() {
        return why;
    }

    /// What it is about: a key, a permission, the words of the plugin.
    public String what() {
        return what;
    }

    static PluginRefusal notGranted(String missing) {
        return new PluginRefusal(Why.NOT_GRANTED, missing, "It asks for what nobody has granted: " + missing);
    }

    static PluginRefusal missing(String keys) {
        return new PluginRefusal(Why.MISSING, keys, "It needs settings that are not given: " + keys);
    }

    static PluginRefusal invalid(String key, String expected) {
        return new PluginRefusal(Why.INVALID, key, "%s: expected %s".formatted(key, expected));
    }

    static PluginRefusal unknownSetting(String key) {
        String shown = OneLine.of(key, 60);
        return new PluginRefusal(Why.UNKNOWN_SETTING, shown, "There is no setting " + shown);
    }

    static PluginRefusal notAsked(String more) {
        String shown = OneLine.of(more, 200);
        return new PluginRefusal(Why.NOT_ASKED, shown, "It does not ask for " + shown);
    }

    static PluginRefusal notStarted(String words) {
        return new PluginRefusal(Why.NOT_STARTED, words, "It did not start: " + words);
    }

    static PluginRefusal notRunning(String id) {
        return new PluginRefusal(Why.NOT_RUNNING, id, "%s does not run".formatted(id));
    }

    static PluginRefusal stillThere(String file) {
        return new PluginRefusal(Why.STILL_THERE, file, "Its jar %s is there; remove that first".formatted(file));
    }

    static PluginRefusal rate(int most) {
        return new PluginRefusal(Why.RATE, String.valueOf(most), "Expected 1 to %d records a minute".formatted(most));
    }
}
