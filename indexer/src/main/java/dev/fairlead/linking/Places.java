package dev.fairlead.linking;

import dev.fairlead.mentions.Mention;
import dev.fairlead.text.Passage;
import dev.fairlead.text.ZoneKind;

/// Where in a mail the evidence of a link stands, as [Link#place()] says it.
final class Places {

    private Places() {}

    static String of(Mention mention) {
        return of(mention.zone(), mention.source(), mention.start(), mention.end());
    }

    static String of(Passage passage, int start, int end) {
        return of(passage.zone(), passage.source(), start, end);
    }

    private static String of(ZoneKind zone, int source, int start, int end) {
        String span = start + "-" + end;
        if (zone == ZoneKind.SUBJECT) {
            return "subject " + span;
        }
        if (zone == ZoneKind.FILE_NAME) {
            return "file name of attachment " + source;
        }
        return source == 0 ? "body " + span : "attachment " + source + ", " + span;
    }

    static String inWords(ZoneKind zone) {
        return switch (zone) {
            case SUBJECT -> "subject";
            case NEW -> "text";
            case QUOTED -> "quoted text";
            case SIGNATURE -> "signature";
            case DISCLAIMER -> "disclaimer";
            case ATTACHMENT -> "attachment";
            case FILE_NAME -> "name of an attachment";
        };
    }
}
