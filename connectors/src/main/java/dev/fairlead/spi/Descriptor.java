package dev.fairlead.spi;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What a plugin is and what it asks for.
///
/// @param id the same for all versions, small letters, digits and dashes: `partner-orders`
/// @param version `1.0.0`
/// @param name in the list of plugins
/// @param about one or two sentences
/// @param asks what it must be granted before it starts
/// @param every how often it is [polled][ConnectorPlugin#poll]; zero when it is not
public record Descriptor(
        String id, String version, Words name, Words about, List<Setting> settings, Permissions asks, Duration every) {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{1,39}");
    private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.+_-]{0,39}");
    private static final int MOST_SETTINGS = 50;

    /// @throws IllegalArgumentException naming what is wrong
    public Descriptor {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "Expected an id of 2 to 40 small letters, digits and dashes such as partner-orders, got '%s'"
                            .formatted(id));
        }
        if (!VERSION.matcher(version).matches()) {
            throw new IllegalArgumentException("Expected a version such as 1.0.0, got '%s'".formatted(version));
        }
        settings = List.copyOf(settings);
        if (settings.size() > MOST_SETTINGS
                || settings.stream().map(Setting::key).distinct().count() < settings.size()) {
            throw new IllegalArgumentException(
                    "Expected at most %d settings, each with a key of its own".formatted(MOST_SETTINGS));
        }
        if (every.isNegative()) {
            throw new IllegalArgumentException("Expected a time between polls, got " + every);
        }
    }

    /// A plugin that asks for nothing yet.
    public static Descriptor of(String id, String version, String english, String chinese) {
        Words name = new Words(english, chinese);
        return new Descriptor(id, version, name, new Words("", ""), List.of(), Permissions.NONE, Duration.ZERO);
    }

    public Descriptor about(String english, String chinese) {
        return new Descriptor(id, version, name, new Words(english, chinese), settings, asks, every);
    }

    public Descriptor with(Setting setting) {
        List<Setting> more = new ArrayList<>(settings);
        more.add(setting);
        return new Descriptor(id, version, name, about, more, asks, every);
    }

    /// Kinds of records that it brings.
    public Descriptor writes(String... kinds) {
        return asking(new Permissions(Set.of(kinds), asks.reads(), asks.hosts(), asks.uses()));
    }

    /// Events that it is handed.
    public Descriptor reads(String... events) {
        return asking(new Permissions(asks.writes(), Set.of(events), asks.hosts(), asks.uses()));
    }

    /// Hosts that it calls; `{url}` is the host in the setting `url`.
    public Descriptor reaches(String... hosts) {
        return asking(new Permissions(asks.writes(), asks.reads(), Set.of(hosts), asks.uses()));
    }

    /// What its [routes][ConnectorPlugin#routes] are made of: `file`, `ftp`, `sftp`.
    public Descriptor uses(String... schemes) {
        return asking(new Permissions(asks.writes(), asks.reads(), asks.hosts(), Set.of(schemes)));
    }

    public Descriptor every(Duration pause) {
        return new Descriptor(id, version, name, about, settings, asks, pause);
    }

    private Descriptor asking(Permissions more) {
        return new Descriptor(id, version, name, about, settings, more, every);
    }
}
