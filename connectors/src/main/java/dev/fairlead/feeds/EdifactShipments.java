package dev.fairlead.feeds;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Reads EDIFACT messages of carriers and forwarders into the fields of shipments: IFTMIN (instruction) and IFTSTA
/// (status), directories D.95B and later.
///
/// A record is `IFTMIN/` or `IFTSTA/` with the bill of lading, the booking or the document's number; its version is the
/// message's own date. The two stay apart, as a status says little and would take the place of all that an instruction
/// says.
@Component("edifactShipments")
public class EdifactShipments {

    EdifactShipments() {}

    /// @param interchange is closed
    /// @return a Map for each consignment, for `fairlead:shipments`
    /// @throws BrokenFeed when the interchange is broken, naming segment and position
    public List<Map<String, Object>> read(InputStream interchange) throws IOException {
        List<Map<String, Object>> shipments = new ArrayList<>();
        List<List<EdiSegment>> messages;
        try (interchange) {
            messages = EdiMessages.read(interchange);
        }
        for (List<EdiSegment> message : messages) {
            EdiSegment head = message.getFirst();
            String type = head.at(2, 1);
            switch (type) {
                case "IFTMIN" -> shipments.add(new EdifactShipment(type, "").of(message));
                case "IFTSTA" -> shipments.addAll(statuses(message));
                default -> throw BrokenFeed.edi(head.place(), "message " + type, "IFTMIN or IFTSTA");
            }
        }
        return shipments;
    }

    /// Each CNI begins a consignment; what stands before belongs to all.
    private static List<Map<String, Object>> statuses(List<EdiSegment> message) {
        List<EdiSegment> common = message.stream()
                .takeWhile(segment -> !segment.tag().equals("CNI"))
                .toList();
        List<Map<String, Object>> statuses = new ArrayList<>();
        List<EdiSegment> group = new ArrayList<>();
        for (EdiSegment segment : message.subList(common.size(), message.size())) {
            if (segment.tag().equals("CNI") && !group.isEmpty()) {
                statuses.add(status(common, group));
                group.clear();
            }
            group.add(segment);
        }
        statuses.add(status(common, group));
        return statuses;
    }

    private static Map<String, Object> status(List<EdiSegment> common, List<EdiSegment> group) {
        List<EdiSegment> all = new ArrayList<>(common);
        all.addAll(group);
        String number = group.isEmpty() ? "" : group.getFirst().at(2, 1);
        return new EdifactShipment("IFTSTA", number).of(all);
    }
}
