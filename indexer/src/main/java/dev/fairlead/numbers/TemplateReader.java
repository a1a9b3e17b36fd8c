package dev.fairlead.numbers;

import com.google.re2j.Matcher;
import dev.fairlead.mentions.Evidence;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.mentions.Sheet.Found;
import dev.fairlead.mentions.Weight;
import dev.fairlead.text.ZoneKind;
import dev.fairlead.vocabulary.Template;

/// Mails that a carrier's program writes: their subjects have a fixed grammar, and the templates know it.
final class TemplateReader {

    private static final int LONGEST = 300;

    private TemplateReader() {}

    static void read(Sheet sheet) {
        if (sheet.zone() != ZoneKind.SUBJECT && sheet.zone() != ZoneKind.FILE_NAME) {
            return;
        }
        String text = sheet.text().substring(0, Math.min(LONGEST, sheet.text().length()));
        for (Template template : sheet.vocabulary().templates()) {
            boolean sender =
                    template.mayMatch(text) && template.isFrom(sheet.letter().domain());
            if (sender || template.isTelling() && template.mayMatch(text)) {
                Matcher matcher = template.pattern().matcher(text);
                if (matcher.find()) {
                    note(sheet, template, matcher, sender);
                }
            }
        }
    }

    private static void note(Sheet sheet, Template template, Matcher matcher, boolean sender) {
        for (String field : template.fields()) {
            int start = matcher.start(field);
            int end = matcher.end(field);
            if (start >= 0 && end > start && sheet.isFree(start, end)) {
                Evidence evidence = new Evidence()
                        .plus(Weight.REGISTER, "where " + template.carrier() + " writes it")
                        .plusIf(sender, Weight.CARRIER_WROTE, "and the mail is from there");
                MentionType type = MentionType.of(field);
                String written = sheet.slice(start, end);
                String value = type == MentionType.BOOKING ? BookingText.canonical(written.replace("-", "")) : written;
                sheet.note(new Found(type, value, "", ""), start, end, evidence);
            }
        }
    }
}
