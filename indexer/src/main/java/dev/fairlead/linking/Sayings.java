package dev.fairlead.linking;

import dev.fairlead.mentions.MentionType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What one mail says itself of customer and shipment, as its relatives need to know it: short enough to stand in a
/// column beside the mail.
public record Sayings(List<Saying> all) {

    /// Says nothing.
    public static final Sayings NOTHING = new Sayings(List.of());

    /// What a mail that says nothing of the kind may take over from its conversation.
    static final Set<MentionType> OF_CONVERSATION = EnumSet.of(
            MentionType.CUSTOMER,
            MentionType.VESSEL,
            MentionType.VOYAGE,
            MentionType.CONTAINER,
            MentionType.BL,
            MentionType.BOOKING,
            MentionType.AWB,
            MentionType.LANE);

    /// What it may take over from other mails with the same customer, vessel and voyage: the shipment's own
    /// numbers.
    static final Set<MentionType> OF_SAILING = EnumSet.of(MentionType.CONTAINER, MentionType.BL, MentionType.BOOKING);

    private static final int MOST = 24;
    private static final int LONGEST_VALUE = 200;
    private static final int LONGEST_SAILING = 200;

    /// @param accepted sure enough to be handed on; otherwise it only says that the mail speaks of the kind itself
    record Saying(MentionType type, String value, @Nullable Long customerId, boolean accepted) {}

    /// The mail's own links; what it has taken over itself is not handed on.
    public static Sayings of(List<Link> links) {
        return new Sayings(links.stream()
                .filter(link -> OF_CONVERSATION.contains(link.type()) && !Inheritance.isInherited(link))
                .filter(link -> link.score() >= Link.SUGGESTED && link.value().length() <= LONGEST_VALUE)
                .limit(MOST)
                .map(link -> new Saying(link.type(), link.value(), link.customerId(), link.score() >= Link.ACCEPTED))
                .toList());
    }

    /// The column as it was written by [#toString()].
    public static Sayings read(String column) {
        if (column.isEmpty()) {
            return NOTHING;
        }
        List<Saying> all = new ArrayList<>();
        for (String line : column.split("\n")) {
            String[] cells = line.split("\t", 4);
            all.add(new Saying(
                    MentionType.of(cells[1]),
                    cells[3],
                    cells[2].isEmpty() ? null : Long.valueOf(cells[2]),
                    cells[0].equals("+")));
        }
        return new Sayings(List.copyOf(all));
    }

    /// A line each: `+` for accepted, type, customer, value, with tabs between.
    @Override
    public String toString() {
        return all.stream()
                .map(saying -> String.join(
                        "\t",
                        saying.accepted() ? "+" : "-",
                        saying.type().key(),
                        saying.customerId() == null ? "" : saying.customerId().toString(),
                        saying.value().replaceAll("[\t\n]", " ")))
                .collect(Collectors.joining("\n"));
    }

    boolean speaksOf(MentionType type) {
        return all.stream().anyMatch(saying -> saying.type() == type);
    }

    /// Customer, vessel and voyage, when the mail is sure of exactly one of each; otherwise empty.
    public String sailing() {
        List<String> customer = accepted(MentionType.CUSTOMER);
        List<String> vessel = accepted(MentionType.VESSEL);
        List<String> voyage = accepted(MentionType.VOYAGE);
        if (customer.size() != 1 || vessel.size() != 1 || voyage.size() != 1) {
            return "";
        }
        String key = String.join("|", vessel.getFirst(), voyage.getFirst(), customer.getFirst());
        return key.length() <= LONGEST_SAILING ? key : "";
    }

    private List<String> accepted(MentionType type) {
        return all.stream()
                .filter(saying -> saying.type() == type && saying.accepted())
                .map(Saying::value)
                .distinct()
                .toList();
    }
}
