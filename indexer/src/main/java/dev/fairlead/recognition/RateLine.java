package dev.fairlead.recognition;

import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One line of a rate mail and what it says besides amounts: lane, carrier, validity, free time.
record RateLine(Sheet sheet, int start, int end, List<Hit> hits, List<Sheet.Spot> spots) {

    private static final int REACH = 34;
    private static final int MOST_CUES = 4;

    static RateLine of(Sheet sheet, int start, int end) {
        int first = sheet.firstHitFrom(start);
        int last = first;
        while (last < sheet.hits().size() && sheet.hits().get(last).start() < end) {
            last++;
        }
        List<Sheet.Spot> spots = sheet.spots().stream()
                .filter(spot -> spot.from() >= start && spot.from() < end)
                .sorted(Comparator.comparingInt(Sheet.Spot::from))
                .toList();
        return new RateLine(sheet, start, end, sheet.hits().subList(first, last), spots);
    }

    /// First port of the line with this role.
    @Nullable
    String port(String role) {
        return spots.stream()
                .map(Sheet.Spot::mention)
                .filter(mention ->
                        mention.type() == MentionType.PORT && mention.role().equals(role))
                .filter(mention -> mention.score() > 0.5)
                .map(Mention::value)
                .findFirst()
                .orElse(null);
    }

    /// The carrier the line names: behind a label as it stands, otherwise one of the vocabulary.
    @Nullable
    String carrier() {
        for (int i = 0; i < hits.size(); i++) {
            Hit hit = hits.get(i);
            if (hit.cue() == Cue.CARRIER) {
                String named = labelledCarrier(hit.end());
                if (named != null) {
                    return named;
                }
            } else if (sheet.isFree(hit.start(), hit.end()) && isCarrier(hit)) {
                return scac(hit);
            }
        }
        return null;
    }

    private @Nullable String labelledCarrier(int from) {
        String text = sheet.text();
        int at = Scan.skip(text, from, " :-=");
        Hit hit = sheet.hitAt(at);
        String scac = hit == null ? null : scac(hit);
        if (scac != null || text.substring(from, at).indexOf(':') < 0) {
            return scac;
        }
        int stop = at;
        while (stop < end && stop - at < 40 && ",;|()。\t".indexOf(text.charAt(stop)) < 0) {
            stop++;
        }
        String written = text.substring(at, stop).strip();
        return written.isEmpty() ? null : written;
    }

    private static @Nullable String scac(Hit hit) {
        Term carrier = hit.as(Term.Kind.CARRIER);
        Term named = carrier != null ? carrier : hit.as(Term.Kind.FLEET);
        return named == null ? null : named.value();
    }

    private boolean isCarrier(Hit hit) {
        Term carrier = hit.as(Term.Kind.CARRIER);
        return carrier != null
                && (carrier.form() != Term.Form.SHORT || sheet.isCapitals(hit.start(), hit.end()) && !isSentence(hit));
    }

    /// `ONE` in a line all of capitals is a word.
    private boolean isSentence(Hit hit) {
        return sheet.vocabulary().isEverydayWord(sheet.slice(hit.start(), hit.end()))
                && sheet.isCapitals(start, end)
                && end - start > 40;
    }

    Optional<DateText> validity(LocalDate sent) {
        int cues = 0;
        for (Hit hit : hits) {
            if (hit.cue() == Cue.VALIDITY && cues++ < MOST_CUES) {
                Optional<DateText> date = dateBehind(hit.end(), sent);
                if (date.isEmpty()) {
                    date = dateBefore(hit.start(), sent);
                }
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<DateText> dateBehind(int from, LocalDate sent) {
        for (int i = from; i < Math.min(end, from + REACH); i++) {
            if (isDateStart(i)) {
                Optional<DateText> date = DateText.at(sheet.text(), i, sent);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    /// `到25号前订舱有效`
    private Optional<DateText> dateBefore(int before, LocalDate sent) {
        for (int i = Math.max(start, before - 14); i < before; i++) {
            if (Scan.isDigit(sheet.text().charAt(i)) && isDateStart(i)) {
                Optional<DateText> date = DateText.at(sheet.text(), i, sent);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isDateStart(int at) {
        String text = sheet.text();
        char c = text.charAt(at);
        boolean word = Scan.isCode(c) && (at == 0 || !Scan.isCode(text.charAt(at - 1)));
        return word || c == '月' || c == '本' || c == '当';
    }

    /// Days behind `free time` and the like.
    @Nullable
    Integer freeTime() {
        for (Hit hit : hits) {
            if (hit.cue() == Cue.FREE_TIME) {
                int limit = Math.min(end, hit.end() + 24);
                for (int i = hit.end(); i < limit; i++) {
                    int numberEnd = Scan.codeEnd(sheet.text(), i);
                    if (numberEnd > i
                            && numberEnd - i <= 2
                            && Scan.digits(sheet.text(), i, numberEnd) == numberEnd - i) {
                        return Integer.valueOf(sheet.slice(i, numberEnd));
                    }
                    i = Math.max(i, numberEnd - 1);
                }
            }
        }
        return null;
    }

    boolean hasCharge(String code) {
        return hits.stream()
                .map(hit -> hit.as(Term.Kind.CHARGE))
                .anyMatch(charge -> charge != null
                        && charge.value().toUpperCase(Locale.ROOT).equals(code));
    }
}
