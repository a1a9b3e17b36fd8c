package dev.fairlead.plugins;

import dev.fairlead.spi.Permissions;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Hosts that a plugin may call, as its descriptor writes them: `api.partner.com`, `10.1.2.3:8080`, `{url}`.
final class Hosts {

    private static final Pattern HOST =
            Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]*(?::\\d{1,5})?|\\[[0-9A-Fa-f:]+](?::\\d{1,5})?");
    private static final Pattern OF_SETTING = Pattern.compile("\\{([A-Za-z0-9]+)}");

    private Hosts() {}

    static boolean isHost(String word) {
        return HOST.matcher(word).matches();
    }

    /// The setting that is meant, empty when it is a host.
    static String setting(String word) {
        Matcher matcher = OF_SETTING.matcher(word);
        return matcher.matches() ? matcher.group(1) : "";
    }

    /// With the hosts that the settings name now.
    static Permissions inForce(Permissions granted, Map<String, String> settings) {
        Set<String> hosts = new TreeSet<>();
        for (String word : granted.hosts()) {
            String setting = setting(word);
            String host = setting.isEmpty() ? word.toLowerCase(Locale.ROOT) : ofSetting(settings.get(setting));
            if (!host.isEmpty()) {
                hosts.add(host);
            }
        }
        return new Permissions(granted.writes(), granted.reads(), hosts, granted.uses());
    }

    private static String ofSetting(@org.jspecify.annotations.Nullable String address) {
        try {
            return address == null || address.isBlank() ? "" : of(URI.create(address.strip()));
        } catch (IllegalArgumentException e) {
            // Checked when it was set; what is there from before names no host.
            return "";
        }
    }

    /// `api.partner.com`, with its port where the address names one.
    static String of(URI address) {
        String host = Objects.requireNonNullElse(address.getHost(), "").toLowerCase(Locale.ROOT);
        return address.getPort() < 0 || host.isEmpty() ? host : host + ":" + address.getPort();
    }

    /// Of any scheme; a host without a port stands for all of its ports.
    static boolean names(Set<String> hosts, URI address) {
        String host = Objects.requireNonNullElse(address.getHost(), "").toLowerCase(Locale.ROOT);
        return hosts.contains(of(address)) || hosts.contains(host);
    }

    /// A host without a port stands for the usual ones of http and https.
    static boolean permits(Set<String> hosts, URI address) {
        String scheme = Objects.requireNonNullElse(address.getScheme(), "").toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            return false;
        }
        String host = of(address);
        int usual = scheme.equals("https") ? 443 : 80;
        return hosts.contains(host)
                || address.getPort() < 0 && hosts.contains(host + ":" + usual)
                || address.getPort() == usual && hosts.contains(host.substring(0, host.lastIndexOf(':')));
    }
}
