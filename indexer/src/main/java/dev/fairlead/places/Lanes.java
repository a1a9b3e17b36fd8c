package dev.fairlead.places;

import dev.fairlead.mentions.Evidence;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.mentions.Sheet.Found;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// From where to where: each port of loading with each port of discharge of its route, or of the labels next to it.
final class Lanes {

    /// A rate sheet has some dozens of lanes; all against all of a list of ports says nothing.
    private static final int MOST = 40;

    private static final int MOST_OF_A_GROUP = 12;

    private final Sheet sheet;
    private final Set<String> noted = new HashSet<>();
    private List<Sheet.Spot> loading = List.of();
    private List<Sheet.Spot> discharge = List.of();

    Lanes(Sheet sheet) {
        this.sheet = sheet;
    }

    /// Takes the ports of one route, in the order of the text.
    void add(List<Sheet.Spot> ports) {
        List<Sheet.Spot> from = withRole(ports, "pol");
        List<Sheet.Spot> to = withRole(ports, "pod");
        if (!from.isEmpty() && !to.isEmpty()) {
            pair(from, to);
            loading = List.of();
            discharge = List.of();
        } else if (!from.isEmpty()) {
            loading = from;
            pair(loading, discharge);
            // POD in front of POL: used up by it.
            discharge = List.of();
        } else if (!to.isEmpty()) {
            discharge = loading.isEmpty() ? to : List.of();
            pair(loading, to);
        }
    }

    private static List<Sheet.Spot> withRole(List<Sheet.Spot> ports, String role) {
        List<Sheet.Spot> found = new ArrayList<>();
        for (Sheet.Spot port : ports) {
            if (port.mention().role().equals(role) && found.size() < MOST_OF_A_GROUP) {
                found.add(port);
            }
        }
        return found;
    }

    private void pair(List<Sheet.Spot> from, List<Sheet.Spot> to) {
        for (Sheet.Spot pol : from) {
            for (Sheet.Spot pod : to) {
                note(pol, pod);
            }
        }
    }

    private void note(Sheet.Spot pol, Sheet.Spot pod) {
        String lane = pol.mention().value() + "-" + pod.mention().value();
        boolean distinct = !pol.mention().value().equals(pod.mention().value());
        if (distinct && noted.size() < MOST && noted.add(lane)) {
            Evidence evidence = new Evidence()
                    .weighing(Math.min(pol.mention().score(), pod.mention().score()), "from a port to a port");
            boolean together = Math.abs(pod.from() - pol.from()) < 200;
            int start = together ? Math.min(pol.from(), pod.from()) : pod.from();
            int end = together ? Math.max(pol.to(), pod.to()) : pod.to();
            sheet.noteBeside(new Found(MentionType.LANE, lane, "", ""), start, end, evidence);
        }
    }
}
