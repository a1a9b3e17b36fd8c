package dev.fairlead.plugins;

import dev.fairlead.secrets.SecretBox;
import dev.fairlead.spi.Descriptor;
import dev.fairlead.spi.Setting;
import dev.fairlead.spi.Setting.Type;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// What administrators give for the settings of a descriptor; secrets lie encrypted.
@Component
class SettingValues {

    private static final int LONGEST = 4000;

    private final SecretBox box;

    SettingValues(SecretBox box) {
        this.box = box;
    }

    /// Puts what is given over what was there; an empty text takes it away, but for a secret, which stays.
    ///
    /// @return as they lie in the database
    /// @throws PluginRefusal naming what cannot be
    Map<String, String> merged(Descriptor descriptor, Map<String, String> before, Map<String, String> given) {
        Map<String, String> after = new LinkedHashMap<>(before);
        given.forEach((key, value) -> {
            Setting setting = setting(descriptor, key);
            String text = value.strip();
            check(setting, text);
            if (text.isEmpty() && setting.type() != Type.SECRET) {
                after.remove(key);
            } else if (!text.isEmpty()) {
                after.put(key, setting.type() == Type.SECRET ? box.close(text) : text);
            }
        });
        return after;
    }

    private static Setting setting(Descriptor descriptor, String key) {
        return descriptor.settings().stream()
                .filter(setting -> setting.key().equals(key))
                .findFirst()
                .orElseThrow(() -> PluginRefusal.unknownSetting(key));
    }

    private static void check(Setting setting, String text) {
        if (text.length() > LONGEST) {
            throw PluginRefusal.invalid(setting.key(), "at most %d characters".formatted(LONGEST));
        }
        if (text.isEmpty()) {
            return;
        }
        switch (setting.type()) {
            case NUMBER -> expect(setting, text.matches("-?\\d{1,18}"), "a whole number");
            case FLAG -> expect(setting, text.equals("true") || text.equals("false"), "true or false");
            case CHOICE ->
                expect(setting, setting.choices().contains(text), "one of " + String.join(", ", setting.choices()));
            case ADDRESS -> expect(setting, isAddress(text), "an address such as https://erp.ourfirm.com/api");
            case TEXT, SECRET -> expect(setting, text.indexOf('\0') < 0, "a text");
        }
    }

    private static void expect(Setting setting, boolean holds, String expected) {
        if (!holds) {
            throw PluginRefusal.invalid(setting.key(), expected);
        }
    }

    private static boolean isAddress(String text) {
        try {
            URI address = URI.create(text);
            String scheme = Objects.requireNonNullElse(address.getScheme(), "");
            return address.getHost() != null && (scheme.equals("http") || scheme.equals("https"));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /// As the plugin gets them: every key of the descriptor, with its standard value where nothing is given.
    ///
    /// @throws IllegalStateException when a secret was encrypted with another key
    Map<String, String> open(Descriptor descriptor, Map<String, String> kept) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Setting setting : descriptor.settings()) {
            String value = kept.getOrDefault(setting.key(), setting.standard());
            boolean secret = setting.type() == Type.SECRET && kept.containsKey(setting.key());
            values.put(setting.key(), secret ? box.open(value) : value);
        }
        return values;
    }

    /// Keys that are needed and have no value.
    static List<String> missing(Descriptor descriptor, Map<String, String> kept) {
        return descriptor.settings().stream()
                .filter(Setting::needed)
                .filter(setting ->
                        kept.getOrDefault(setting.key(), setting.standard()).isBlank())
                .map(Setting::key)
                .toList();
    }
}
