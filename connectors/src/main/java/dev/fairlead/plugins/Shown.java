package dev.fairlead.plugins;

import dev.fairlead.spi.Descriptor;
import dev.fairlead.spi.Setting;
import dev.fairlead.spi.Setting.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What of a plugin may be shown.
final class Shown {

    private Shown() {}

    /// What was given, without secrets.
    static Map<String, String> values(Descriptor descriptor, Map<String, String> kept) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Setting setting : descriptor.settings()) {
            String value = kept.get(setting.key());
            if (value != null && setting.type() != Type.SECRET) {
                values.put(setting.key(), value);
            }
        }
        return values;
    }

    /// Keys of secrets that are given.
    static List<String> secrets(Descriptor descriptor, Map<String, String> kept) {
        return descriptor.settings().stream()
                .filter(setting -> setting.type() == Type.SECRET && kept.containsKey(setting.key()))
                .map(Setting::key)
                .toList();
    }
}
