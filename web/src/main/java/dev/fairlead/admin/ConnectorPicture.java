package dev.fairlead.admin;

import dev.fairlead.registry.Connector;
import dev.fairlead.registry.ConnectorKind;
import dev.fairlead.registry.ConnectorState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What feeds what, to be drawn: sources on the left, what they bring in the middle, who takes it on the right. Of very
/// many those of one kind with the same aim are one box.
///
/// @param boxes of sources and of those who take
/// @param kinds what is brought, and `events` that are taken
record ConnectorPicture(int height, List<Box> boxes, List<Middle> kinds, List<Wire> wires) {

    static final int WIDTH = 960;
    static final int SIDE = 300;
    static final int MIDDLE = 160;
    static final int BOX = 36;

    private static final int ROW = 44;
    private static final int MIDDLE_X = (WIDTH - MIDDLE) / 2;
    private static final int RIGHT_X = WIDTH - SIDE;
    private static final int MOST_BOXES = 10;
    private static final int LONGEST_LABEL = 30;
    private static final String EVENTS = "events";
    private static final List<String> ORDER = List.of(
            "mail", "chat", "orders", "shipments", "schedules", "rates", "invoices", "receipts", "customers", EVENTS);

    /// @param all connectors that it stands for
    record Box(int x, int y, List<Connector> all, boolean sink) {

        public Connector first() {
            return all.getFirst();
        }

        /// The worst of them.
        public ConnectorState state() {
            return all.stream()
                    .map(Connector::state)
                    .min(Comparator.naturalOrder())
                    .orElse(ConnectorState.RUNNING);
        }

        /// How many stand as the worst.
        public long worst() {
            return all.stream().filter(one -> one.state() == state()).count();
        }

        public long lastHour() {
            return all.stream().mapToLong(one -> one.figures().lastHour()).sum();
        }

        /// How many mailboxes, routes … these are.
        public long size() {
            return first().kind() == ConnectorKind.MAILBOXES
                    ? first().parts().stream().mapToLong(Connector.Part::count).sum()
                    : all.size();
        }

        public int middle() {
            return y + BOX / 2;
        }

        public List<String> feeds() {
            return sink ? List.of(EVENTS) : first().flow().feeds();
        }

        /// A name as long as there is room for it; a sign of Chinese takes the room of two letters.
        public String label() {
            return ConnectorPicture.shortened(first().name());
        }
    }

    record Middle(int x, int y, String key) {

        public int middle() {
            return y + BOX / 2;
        }
    }

    /// @param path as SVG writes it
    record Wire(String path, ConnectorState state) {}

    static ConnectorPicture of(List<Connector> all) {
        List<List<Connector>> sources = grouped(
                all.stream().filter(one -> !one.flow().feeds().isEmpty()).toList());
        List<List<Connector>> sinks =
                grouped(all.stream().filter(one -> one.flow().isSink()).toList());
        List<String> keys = keys(sources, !sinks.isEmpty());
        int rows = Math.max(keys.size(), Math.max(sources.size(), sinks.size()));
        int height = rows * ROW;
        List<Box> boxes = new ArrayList<>(boxes(sources, height, false));
        boxes.addAll(boxes(sinks, height, true));
        List<Middle> kinds = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            kinds.add(new Middle(MIDDLE_X, y(i, keys.size(), height), keys.get(i)));
        }
        return new ConnectorPicture(height, boxes, kinds, wires(boxes, kinds));
    }

    public boolean isEmpty() {
        return boxes.isEmpty();
    }

    private static List<List<Connector>> grouped(List<Connector> side) {
        if (side.size() <= MOST_BOXES) {
            return side.stream().map(List::of).toList();
        }
        Map<String, List<Connector>> groups = side.stream()
                .collect(Collectors.groupingBy(
                        one -> one.kind() + " " + one.flow().feeds(), LinkedHashMap::new, Collectors.toList()));
        return List.copyOf(groups.values());
    }

    private static List<String> keys(List<List<Connector>> sources, boolean events) {
        return ORDER.stream()
                .filter(key -> key.equals(EVENTS)
                        ? events
                        : sources.stream()
                                .anyMatch(
                                        group -> group.getFirst().flow().feeds().contains(key)))
                .toList();
    }

    private static List<Box> boxes(List<List<Connector>> groups, int height, boolean sink) {
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            boxes.add(new Box(sink ? RIGHT_X : 0, y(i, groups.size(), height), groups.get(i), sink));
        }
        return boxes;
    }

    private static int y(int row, int rows, int height) {
        return (height - rows * ROW) / 2 + row * ROW + (ROW - BOX) / 2;
    }

    private static List<Wire> wires(List<Box> boxes, List<Middle> kinds) {
        List<Wire> wires = new ArrayList<>();
        for (Box box : boxes) {
            for (Middle kind : kinds) {
                if (box.feeds().contains(kind.key())) {
                    String path = box.sink()
                            ? curve(MIDDLE_X + MIDDLE, kind.middle(), RIGHT_X, box.middle())
                            : curve(SIDE, box.middle(), MIDDLE_X, kind.middle());
                    wires.add(new Wire(path, box.state()));
                }
            }
        }
        return wires;
    }

    private static String curve(int fromX, int fromY, int toX, int toY) {
        int half = (fromX + toX) / 2;
        return "M%d %dC%d %d %d %d %d %d".formatted(fromX, fromY, half, fromY, half, toY, toX, toY);
    }

    private static String shortened(String name) {
        int room = LONGEST_LABEL;
        for (int i = 0; i < name.length(); i++) {
            room -= name.charAt(i) < 0x2E80 ? 1 : 2;
            if (room < 0) {
                return name.substring(0, i) + "…";
            }
        }
        return name;
    }
}
