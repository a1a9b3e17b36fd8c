package dev.fairlead.dates;

import dev.fairlead.mentions.CodeRuns;
import dev.fairlead.mentions.Evidence;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.mentions.Sheet.Found;
import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Days that matter to a shipment, by the word beside them: sailing, arrival, the cut-offs, laycan, cargo ready.
public final class DateReader {

    private static final int REACH = 44;

    private final Sheet sheet;
    private final String text;
    private final DateGrammar dates;

    private DateReader(Sheet sheet, DateGrammar dates) {
        this.sheet = sheet;
        this.text = sheet.text();
        this.dates = dates;
    }

    public static void read(Sheet sheet) {
        List<Hit> cues = new ArrayList<>();
        for (Hit hit : sheet.hits()) {
            if (!role(hit.cue()).isEmpty() && sheet.isFree(hit.start(), hit.end())) {
                cues.add(hit);
            }
        }
        if (!cues.isEmpty() || sheet.text().indexOf("月") >= 0 || GluedCue.isIn(sheet)) {
            DateGrammar dates = new DateGrammar(sheet.text(), sheet.letter(), DateOrder.isMonthFirst(sheet));
            DateReader reader = new DateReader(sheet, dates);
            reader.readCues(cues);
            reader.readGlued();
            reader.readArrivals();
        }
    }

    /// What a date behind this cue is; empty for a cue that is about no date.
    public static String role(Cue cue) {
        return switch (cue) {
            case ETD -> "etd";
            case ETA -> "eta";
            case ETB -> "etb";
            case ATD -> "atd";
            case ATA -> "ata";
            case SI_CUTOFF -> "si-cutoff";
            case CY_CUTOFF -> "cy-cutoff";
            case VGM_CUTOFF -> "vgm-cutoff";
            case CUSTOMS_CUTOFF -> "customs-cutoff";
            case AMS_CUTOFF -> "ams-cutoff";
            case WAREHOUSE_CUTOFF -> "warehouse-cutoff";
            case CUTOFF -> "cutoff";
            case LAYCAN -> "laycan";
            case READY -> "cargo-ready";
            default -> "";
        };
    }

    private void readCues(List<Hit> cues) {
        for (int i = 0; i < cues.size(); ) {
            int last = i;
            while (last + 1 < cues.size()
                    && isJoined(cues.get(last).end(), cues.get(last + 1).start())) {
                last++;
            }
            List<Hit> group = cues.subList(i, last + 1);
            if (!readBefore(group.getFirst())) {
                readBehind(group, last + 1 < cues.size() ? cues.get(last + 1).start() : text.length());
            }
            i = last + 1;
        }
    }

    /// `ETD/ETA`, `SI & VGM`
    private boolean isJoined(int end, int start) {
        return start - end <= 3 && Scan.skip(text, end, " /&,-和、") >= start;
    }

    /// `11月15日开航`: in Chinese the date may stand right before the word.
    private boolean readBefore(Hit cue) {
        if (!Scan.isChinese(text.charAt(cue.start()))) {
            return false;
        }
        for (int i = Math.max(0, cue.start() - 20); i < cue.start(); i++) {
            WrittenDate date = begins(i) ? dates.at(i, true) : null;
            if (date != null && isAdjacent(date.end(), cue.start()) && sheet.isFree(i, date.end())) {
                note(cue, date, i, role(cue.cue()));
                return true;
            }
        }
        return false;
    }

    private boolean isAdjacent(int end, int start) {
        String between = end > start ? "?" : text.substring(end, start);
        return between.isEmpty() || between.equals("前") || between.equals("左右") || between.equals("之前");
    }

    /// The first date behind the words; a list of dates is dealt out to a list of words.
    private void readBehind(List<Hit> group, int nextCue) {
        int from = group.getLast().end();
        int limit = Math.min(nextCue, limit(from));
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (";。\n".indexOf(c) >= 0 && i > lineStart(from) || endsSearch(i)) {
                return;
            }
            WrittenDate date = begins(i) ? dates.at(i, group.size() == 1) : null;
            if (date != null && sheet.isFree(i, date.end())) {
                WrittenDate changed = group.size() == 1 ? changed(date.end()) : null;
                deal(group, changed == null ? date : changed, i);
                return;
            }
            i = Scan.isDigit(c) ? Math.max(i, Scan.digitsEnd(text, i) - 1) : i;
        }
    }

    /// `11月22日改为11月24日`: the new day counts.
    private @Nullable WrittenDate changed(int end) {
        int at = Scan.skip(text, end, " ,(");
        for (String word : new String[] {"改为", "改到", "延至", "推迟到", "REVISED TO ", "CHANGED TO ", "-> ", "→"}) {
            if (text.startsWith(word, at)) {
                return dates.at(Scan.skip(text, at + word.length(), " "), false);
            }
        }
        return null;
    }

    private void deal(List<Hit> group, WrittenDate first, int start) {
        WrittenDate date = first;
        int at = start;
        for (Hit cue : group) {
            note(cue, date, at, role(cue.cue()));
            int next = Scan.skip(text, date.end(), " /&,-和、");
            WrittenDate following = next > date.end() && begins(next) ? dates.at(next, false) : null;
            if (following != null) {
                date = following;
                at = next;
            }
        }
    }

    /// A value may stand on the line below its label.
    private int limit(int from) {
        return Math.min(Scan.lineEnd(text, lineStart(from)), from + REACH);
    }

    private int lineStart(int from) {
        int i = Scan.skip(text, from, " :|\t");
        return i < text.length() && text.charAt(i) == '\n' ? i + 1 : from;
    }

    /// Another thing's label, or a figure that is no date, as in a price.
    private boolean endsSearch(int at) {
        Cue cue = sheet.cueAt(at);
        return cue == Cue.VALIDITY
                || cue == Cue.FREE_TIME
                || cue == Cue.NO_OFFER
                || "$€¥".indexOf(text.charAt(at)) >= 0;
    }

    private boolean begins(int at) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        if (Scan.isDigit(c)) {
            return !Scan.isDigit(before)
                    && before != '.'
                    && (!Scan.isLetter(before) || at > 1 && GluedCue.endsAt(text, at));
        }
        return Scan.isLetter(c) ? !Scan.isCode(before) : Scan.isChinese(c);
    }

    /// `CLS22-JUL`, `ETD24DEC`: glued to the figures the word is none for the dictionary.
    private void readGlued() {
        CodeRuns codes = sheet.codes();
        for (int i = 0; i < codes.count(); i++) {
            int at = codes.start(i);
            WrittenDate date = GluedCue.isAt(text, at) ? dates.at(at + 3, true) : null;
            if (date != null && sheet.isFree(at, date.end())) {
                sheet.note(
                        new Found(MentionType.DATE, date.value(), GluedCue.role(text, at), ""),
                        at,
                        date.end(),
                        new Evidence().label(sheet.slice(at, at + 3)));
            }
        }
    }

    /// `预计12月18日到汉堡`
    private void readArrivals() {
        for (Hit hit : sheet.hits()) {
            if (hit.cue() == Cue.TO && text.charAt(hit.start()) == '到' && hit.start() > 3) {
                Hit place = sheet.hitAt(hit.end());
                if (place != null && place.as(Term.Kind.PORT) != null) {
                    readDayBefore(hit);
                }
            }
        }
    }

    private void readDayBefore(Hit arrival) {
        for (int i = Math.max(0, arrival.start() - 11); i < arrival.start(); i++) {
            WrittenDate date = begins(i) ? dates.at(i, false) : null;
            if (date != null && date.end() == arrival.start() && sheet.isFree(i, date.end())) {
                note(arrival, date, i, "eta");
                return;
            }
        }
    }

    private void note(Hit cue, @Nullable WrittenDate date, int start, String role) {
        if (date != null) {
            sheet.note(
                    new Found(MentionType.DATE, date.value(), role, ""),
                    start,
                    date.end(),
                    new Evidence().label(sheet.slice(cue.start(), cue.end())));
        }
    }
}
