package dev.fairlead.mailcenter;

import dev.fairlead.linking.Link;
import dev.fairlead.mentions.MentionType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A linked record in a line of results: kind by colour, icon and name, a click narrows the search to it.
///
/// @param kind key of the type, or `lane` for a pair of ports
/// @param doubtful recognised, but to be confirmed
record Chip(String kind, String label, String filter, boolean doubtful) {

    static final int MOST = 5;

    private static final List<MentionType> FIRST = List.of(
            MentionType.CUSTOMER,
            MentionType.VESSEL,
            MentionType.LANE,
            MentionType.PORT,
            MentionType.CONTAINER,
            MentionType.BOOKING,
            MentionType.BL,
            MentionType.AWB,
            MentionType.EQUIPMENT,
            MentionType.VOYAGE,
            MentionType.CARGO,
            MentionType.IMO,
            MentionType.INCOTERM,
            MentionType.CARRIER,
            MentionType.UN,
            MentionType.HS);

    /// The links worth a chip, the most telling kinds first; ports of a route as one.
    static List<Chip> of(List<Link> links) {
        List<Link> shown = links.stream()
                .filter(link -> link.score() >= Link.SUGGESTED)
                .sorted(Comparator.comparing(link -> FIRST.indexOf(link.type())))
                .toList();
        List<String> pol = ports(shown, "pol");
        List<String> pod = ports(shown, "pod");
        boolean route = pol.size() == 1 && pod.size() == 1;
        List<Chip> chips = new ArrayList<>();
        if (route) {
            String lane = pol.getFirst() + "-" + pod.getFirst();
            chips.add(new Chip("lane", arrow(lane), "lane:" + lane, false));
        }
        for (Link link : shown) {
            boolean inRoute = route && (link.type() == MentionType.LANE || isEnd(link));
            if (!inRoute) {
                chips.add(of(link));
            }
        }
        chips.sort(Comparator.comparing(chip -> chip.kind().equals("customer") ? 0 : 1));
        return chips;
    }

    static Chip of(Link link) {
        String kind = link.type().key();
        String label = link.type() == MentionType.LANE ? arrow(link.value()) : link.value();
        return new Chip(kind, label, QueryText.filter(kind, link.value()), link.score() < Link.ACCEPTED);
    }

    private static String arrow(String lane) {
        return lane.replace("-", " → ");
    }

    private static List<String> ports(List<Link> links, String role) {
        return links.stream()
                .filter(link -> link.type() == MentionType.PORT && link.role().equals(role))
                .map(Link::value)
                .distinct()
                .toList();
    }

    private static boolean isEnd(Link link) {
        return link.type() == MentionType.PORT
                && (link.role().equals("pol") || link.role().equals("pod"));
    }
}
