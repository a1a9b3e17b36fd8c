package dev.fairlead.mentions;

import java.util.Locale;

/// What speaks for a mention and against it: points for the machine, words for the person.
public final class Evidence {

    private double points;
    private final StringBuilder words = new StringBuilder(48);

    public Evidence plus(Weight weight, String phrase) {
        points += weight.points();
        if (!words.isEmpty()) {
            words.append(", ");
        }
        words.append(phrase);
        return this;
    }

    public Evidence plusIf(boolean condition, Weight weight, String phrase) {
        return condition ? plus(weight, phrase) : this;
    }

    /// A label as the text has it, shown in quotes.
    public Evidence label(String label) {
        return plus(Weight.LABEL, "behind '" + label.toLowerCase(Locale.ROOT) + "'");
    }

    /// Whether these words begin with a label.
    public static boolean isLabel(String words) {
        return words.startsWith("behind '");
    }

    /// That it stands where such things stand, and no more.
    public Evidence place(Weight weight, String where) {
        return plus(weight, "in a " + where);
    }

    public static boolean isPlace(String words) {
        return words.startsWith("in a ");
    }

    /// As sure as the thing it was made from.
    public Evidence weighing(double score, String phrase) {
        points = Math.log(score / (1 - Math.min(score, 0.999_999)));
        words.append(phrase);
        return this;
    }

    public double score() {
        return 1 / (1 + Math.exp(-points));
    }

    public String words() {
        return words.toString();
    }
}
