package dev.fairlead.recognition;

import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;
import java.util.ArrayList;
import java.util.List;

/// Ports and what they are on the route.
///
/// ```
/// route = group { lane group } ; group = port { alternative port }
/// lane = "-" | "→" | "to" | "到" | … ; alternative = "/" | "," | "or" | …
/// ```
/// With two groups or more the first is loading, the last discharge, those between transshipment. A single group takes
/// its role from the word in front of it.
final class RouteReader {

    private final Sheet sheet;
    private final String text;

    private RouteReader(Sheet sheet) {
        this.sheet = sheet;
        this.text = sheet.text();
    }

    /// @param lane number of the group within its route
    private record Stop(Hit hit, Term port, int lane) {}

    static void read(Sheet sheet) {
        new RouteReader(sheet).read();
    }

    private void read() {
        List<Stop> route = new ArrayList<>();
        for (Hit hit : sheet.hits()) {
            Term port = hit.as(Term.Kind.PORT);
            if (port != null && sheet.isFree(hit.start(), hit.end()) && !PortTraps.isTrap(sheet, hit)) {
                Joint joint = route.isEmpty()
                        ? Joint.NONE
                        : Joint.between(text, route.getLast().hit().end(), hit.start());
                if (joint == Joint.NONE) {
                    note(route);
                    route.clear();
                    route.add(new Stop(hit, port, 0));
                } else {
                    route.add(new Stop(hit, port, route.getLast().lane() + (joint == Joint.LANE ? 1 : 0)));
                }
            }
        }
        note(route);
    }

    private void note(List<Stop> route) {
        if (route.isEmpty()) {
            return;
        }
        int last = route.getLast().lane();
        RouteCue cue = RouteCue.before(sheet, route.getFirst().hit().start());
        for (Stop stop : route) {
            String role = last == 0 ? cue.role() : stop.lane() == 0 ? "pol" : stop.lane() == last ? "pod" : "via";
            Evidence evidence = evidence(stop);
            if (last > 0) {
                evidence.plus(Weight.ROUTE, "on a route with another port");
            } else if (cue.weight() != null) {
                evidence.plus(cue.weight(), "behind '" + cue.word() + "'");
            }
            sheet.note(
                    MentionType.PORT,
                    stop.port().value(),
                    role,
                    stop.hit().start(),
                    stop.hit().end(),
                    evidence);
        }
    }

    private Evidence evidence(Stop stop) {
        Hit hit = stop.hit();
        Term.Form form = stop.port().form();
        boolean capitals = sheet.isCapitals(hit.start(), hit.end());
        boolean small = sheet.isSmall(hit.start(), hit.end());
        Evidence evidence = new Evidence();
        switch (form) {
            case CODE -> evidence.plus(Weight.FULL_CODE, "UN/LOCODE");
            case SHORT ->
                evidence.plus(Weight.SHORT_FORM, "short form")
                        .plusIf(!capitals, Weight.EVERYDAY_WORD, "but not in capitals");
            default -> evidence.plus(Weight.REGISTER, "name of a port");
        }
        String word = sheet.slice(hit.start(), hit.end());
        return evidence.plusIf(form == Term.Form.INLAND, Weight.INLAND, "but has no sea port")
                .plusIf(small, Weight.LOWER_CASE, "but in small letters")
                .plusIf(
                        form != Term.Form.SHORT && sheet.vocabulary().isEverydayWord(word),
                        Weight.EVERYDAY_WORD,
                        "but an everyday word");
    }
}
