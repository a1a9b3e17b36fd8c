package dev.fairlead.spi;

import java.util.List;
import java.util.regex.Pattern;

/// Something that an administrator sets in a form.
///
/// @param key by which the plugin [asks for it][Desk#setting]
/// @param name beside the field
/// @param help below the field; may be empty
/// @param needed whether the plugin starts without it
/// @param standard what counts when nothing is given
/// @param choices of a [Type#CHOICE], otherwise empty
public record Setting(
        String key, Type type, Words name, Words help, boolean needed, String standard, List<String> choices) {

    /// What may be given.
    public enum Type {
        /// One line.
        TEXT,
        /// An address such as `https://erp.ourfirm.com/api`.
        ADDRESS,
        /// A whole number.
        NUMBER,
        /// `true` or `false`.
        FLAG,
        /// One of some.
        CHOICE,
        /// Kept encrypted and never shown again.
        SECRET
    }

    private static final Pattern KEY = Pattern.compile("[a-z][a-zA-Z0-9]{0,39}");
    private static final int MOST_CHOICES = 50;
    private static final int LONGEST = 200;

    /// @throws IllegalArgumentException naming what is wrong
    public Setting {
        if (!KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("Expected a key such as apiAddress, got '%s'".formatted(key));
        }
        choices = List.copyOf(choices);
        if (type == Type.CHOICE && choices.isEmpty() || choices.size() > MOST_CHOICES) {
            throw new IllegalArgumentException(
                    "Expected 1 to %d choices of '%s', got %d".formatted(MOST_CHOICES, key, choices.size()));
        }
        if (standard.length() > LONGEST || choices.stream().anyMatch(choice -> choice.length() > LONGEST)) {
            throw new IllegalArgumentException("Expected at most %d characters in '%s'".formatted(LONGEST, key));
        }
    }

    /// Not needed, without help or a standard value.
    public static Setting of(String key, Type type, String english, String chinese) {
        return new Setting(key, type, new Words(english, chinese), new Words("", ""), false, "", List.of());
    }

    public static Setting choice(String key, String english, String chinese, String... choices) {
        Words name = new Words(english, chinese);
        return new Setting(key, Type.CHOICE, name, new Words("", ""), false, "", List.of(choices));
    }

    /// Without it the plugin is not started.
    public Setting asNeeded() {
        return new Setting(key, type, name, help, true, standard, choices);
    }

    public Setting withHelp(String english, String chinese) {
        return new Setting(key, type, name, new Words(english, chinese), needed, standard, choices);
    }

    public Setting withStandard(String value) {
        return new Setting(key, type, name, help, needed, value, choices);
    }
}
