package dev.fairlead.places;

import dev.fairlead.mentions.Evidence;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.mentions.Weight;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Ports and what they are on the route.
///
/// ```
/// route = group { lane group } ; group = port { ( alternative | via ) port }
/// lane = "-" | "→" | "to" | "到" | … ; alternative = "/" | "," | "or" | …
/// ```
/// With two groups or more the first is loading, the last discharge, those between transshipment. A single group takes
/// its role from the word in front of it.
public final class RouteReader {

    private static final double LEAST = 0.5;
    private final Sheet sheet;
    private final String text;
    private final Lanes lanes;
    private final PlaceSigns signs;
    private final CitySigns cities;

    private RouteReader(Sheet sheet) {
        this.sheet = sheet;
        this.text = sheet.text();
        this.lanes = new Lanes(sheet);
        this.signs = new PlaceSigns(sheet);
        this.cities = new CitySigns(sheet);
    }

    /// @param lane number of the group within its route
    /// @param via behind the word "via"
    /// @param dash joined to the one before by a mere dash
    private record Stop(Hit hit, Term port, int lane, boolean via, boolean dash) {}

    public static void read(Sheet sheet) {
        new RouteReader(sheet).read();
    }

    private void read() {
        List<Stop> route = new ArrayList<>();
        for (Hit hit : sheet.hits()) {
            Term port = SharedCodes.portAt(sheet, hit);
            if (port != null
                    && !sheet.isFull()
                    && sheet.isFree(hit.start(), hit.end())
                    && !PortTraps.isTrap(sheet, hit)
                    && !(isOfList(port) && PortTraps.isOfPeople(sheet, hit))
                    && !cities.isExplained(hit)) {
                if (!route.isEmpty()
                        && cities.isBehind(
                                route.getLast().hit(), route.getLast().port().value(), hit, port)) {
                    continue;
                }
                Stop next = route.isEmpty() ? null : joined(route.getLast(), hit, port);
                if (next == null) {
                    note(route);
                    route.clear();
                    next = new Stop(hit, port, 0, false, false);
                }
                route.add(next);
            }
        }
        note(route);
    }

    private static boolean isOfList(Term port) {
        return port.form() == Term.Form.LISTED || port.form() == Term.Form.INLAND;
    }

    /// The stop that this port is on the route of the last one, null when it begins a route of its own.
    private @Nullable Stop joined(Stop last, Hit hit, Term port) {
        Joint joint = Joint.between(text, last.hit().end(), hit.start());
        boolean same = port.value().equals(last.port().value());
        return switch (joint) {
            case NONE -> null;
            case ALTERNATIVE -> new Stop(hit, port, last.lane(), last.via(), last.dash());
            case VIA -> new Stop(hit, port, last.lane(), true, false);
            case DASH, LANE -> new Stop(hit, port, last.lane() + (same ? 0 : 1), false, joint == Joint.DASH);
        };
    }

    /// `Shanghai/Hamburg 40HQ`: two groups of ports far apart with a slash between them are a lane,
    /// `Hamburg/Bremerhaven` and a list of ports all over the world are not.
    private List<Stop> withSlashes(List<Stop> route) {
        int apart = 0;
        if (route.size() > 2 && areThreeLetters(route)) {
            return route;
        }
        for (int i = 1; i < route.size(); i++) {
            if (route.get(i).lane() > 0 || !isSlash(route.get(i - 1), route.get(i))) {
                return route;
            }
            boolean far = sheet.vocabulary()
                    .areApart(
                            route.get(i - 1).port().value(), route.get(i).port().value());
            if (far && apart > 0) {
                return route;
            }
            apart = far ? i : apart;
        }
        List<Stop> lane = new ArrayList<>(route.subList(0, apart));
        for (Stop stop : route.subList(apart, route.size())) {
            lane.add(new Stop(stop.hit(), stop.port(), apart == 0 ? 0 : 1, stop.via(), false));
        }
        return lane;
    }

    private boolean areThreeLetters(List<Stop> route) {
        for (Stop stop : route) {
            if (!isThreeLetters(stop)) {
                return false;
            }
        }
        return true;
    }

    private boolean isSlash(Stop first, Stop second) {
        return text.substring(first.hit().end(), second.hit().start()).strip().equals("/");
    }

    private void note(List<Stop> stops) {
        if (stops.isEmpty()) {
            return;
        }
        RouteCue before = RouteCue.before(sheet, stops.getFirst().hit().start());
        boolean free = before.weight() == null && sheet.isOfTrade();
        note(free && stops.size() > 1 ? withSlashes(stops) : stops, before);
    }

    private void note(List<Stop> route, RouteCue cue) {
        // "POL: SHENZHEN-YANTIAN": behind a label a dash divides no lane
        boolean list = cue.weight() == Weight.LABEL && route.stream().allMatch(stop -> stop.lane() == 0 || stop.dash());
        int last = list ? 0 : route.getLast().lane();
        int before = sheet.spots().size();
        boolean codes = route.size() > 1 && areThreeLetters(route);
        for (int i = 0; i < route.size(); i++) {
            Stop stop = route.get(i);
            Evidence evidence = evidence(stop, cue);
            String role = role(stop, list ? 0 : stop.lane(), last, cue);
            if (last == 0 && cue.isPair() && route.size() == 2) {
                role = i == 0 ? "pol" : "pod";
            }
            if (last == 0
                    && cue.weight() == null
                    && signs.isBeforeRate(route.getLast().hit())) {
                evidence.plus(Weight.ROUTE_WORD, "in front of a rate");
                role = "pod";
            }
            if (last > 0) {
                evidence.plus(Weight.ROUTE, "on a route with another port");
            } else if (cue.weight() != null) {
                evidence.plus(cue.weight(), "behind '" + cue.word() + "'");
            } else if (stop.port().form() == Term.Form.SHORT && (codes || signs.isPlaced(stop.hit()))) {
                evidence.plus(Weight.ROUTE_WORD, "where a place is due");
            } else if (signs.isDated(stop.hit())) {
                evidence.plus(Weight.ROUTE_WORD, "with a day of its own");
            } else if (signs.isCalledAt(stop.hit())) {
                evidence.plus(Weight.ROUTE_WORD, "where boxes are handled");
            }
            role = signs.isTranshipped(stop.hit()) ? "via" : role;
            // What hardly is a port is left to the readers that follow.
            if (evidence.score() > LEAST) {
                Hit hit = stop.hit();
                sheet.note(MentionType.PORT, stop.port().value(), role, hit.start(), hit.end(), evidence);
            }
        }
        lanes.add(List.copyOf(sheet.spots().subList(before, sheet.spots().size())));
    }

    private static String role(Stop stop, int lane, int last, RouteCue cue) {
        if (stop.via()) {
            return "via";
        }
        if (last == 0) {
            return cue.isPair() ? "" : cue.role();
        }
        if (lane == 0) {
            return cue.role().equals("via") || cue.role().equals("receipt") ? cue.role() : "pol";
        }
        return lane == last ? "pod" : "via";
    }

    /// `XMN/HKG/SYD`: nothing but codes of ports beside each other.
    private boolean isThreeLetters(Stop stop) {
        return stop.port().form() == Term.Form.SHORT
                && stop.hit().length() == 3
                && sheet.isCapitals(stop.hit().start(), stop.hit().end());
    }

    /// "sgn-lgb": three letters that are no word.
    private boolean isCodeOnly(Hit hit) {
        return hit.length() == 3 && !sheet.vocabulary().isEverydayWord(sheet.slice(hit.start(), hit.end()));
    }

    /// A dash or lane behind the stop leads to another port.
    private int lanesOf(Stop stop) {
        int sign = Scan.skip(text, stop.hit().end(), " ");
        int next = sign < text.length() && "-→>".indexOf(text.charAt(sign)) >= 0 ? Scan.skip(text, sign + 1, " >") : -1;
        Hit other = next < 0 ? null : sheet.hitAt(next);
        return other != null && other.as(Term.Kind.PORT) != null ? 1 : 0;
    }

    private Evidence evidence(Stop stop, RouteCue cue) {
        Hit hit = stop.hit();
        Term.Form form = stop.port().form();
        boolean capitals = sheet.isCapitals(hit.start(), hit.end());
        boolean small = sheet.isSmall(hit.start(), hit.end());
        boolean via = small && cue.role().equals("via") && isCodeOnly(hit);
        boolean chat = via || small && stop.lane() + lanesOf(stop) > 0 && isCodeOnly(hit);
        Evidence evidence = new Evidence();
        switch (form) {
            case CODE ->
                evidence.plus(Weight.FULL_CODE, "UN/LOCODE")
                        .plusIf(!capitals, Weight.EVERYDAY_WORD, "but not in capitals");
            case SHORT ->
                evidence.plus(Weight.SHORT_FORM, "short form")
                        .plusIf(!capitals && !chat, Weight.EVERYDAY_WORD, "but not in capitals")
                        .plusIf(chat, Weight.LOWER_CASE, "in small letters on a route");
            default -> evidence.plus(Weight.REGISTER, "name of a port");
        }
        String word = sheet.slice(hit.start(), hit.end());
        evidence.plusIf(!sheet.isOfTrade(), Weight.NOT_OF_TRADE, "but nothing else speaks of freight");
        return evidence.plusIf(form == Term.Form.INLAND, Weight.INLAND, "but has no sea port")
                .plusIf(form == Term.Form.LISTED, Weight.LISTED, "but only in the official list")
                .plusIf(small && !via, Weight.LOWER_CASE, "but in small letters")
                .plusIf(
                        form != Term.Form.SHORT && sheet.vocabulary().isEverydayWord(word),
                        Weight.EVERYDAY_WORD,
                        "but an everyday word");
    }
}
