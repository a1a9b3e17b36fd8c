package dev.fairlead.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Some mailboxes, pulled until each of their mails can be found.
///
/// @param beside null when it was alone
/// @param stopped how often the plugin was, and what was said of it last
record PluginRound(@Nullable BadPlugin beside, int messages, double seconds, double cpu, Stopped stopped) {

    /// @param notice names the plugin's deed; empty when it was not stopped
    record Stopped(int times, String notice) {

        static final Stopped NEVER = new Stopped(0, "");
    }

    double rate() {
        return messages / seconds;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%-30s %6d messages %6.1f s %6.0f/s %5.2f ms CPU of the program a message, stopped %d times %s",
                beside == null ? "alone" : beside.id(),
                messages,
                seconds,
                rate(),
                cpu * 1000 / messages,
                stopped.times(),
                stopped.notice());
    }
}
