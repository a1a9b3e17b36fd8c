package dev.fairlead.linking;

import dev.fairlead.linking.Sayings.Saying;
import dev.fairlead.mentions.MentionType;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32C;

/// What the mails of one conversation, or of one sailing, hand on to those among them that name nothing of the kind.
///
/// It depends on what the mails say and not on the order in which they were read. Where they name three and more of a
/// kind, the conversation has moved on from one shipment to the next, and nothing is handed on.
public final class Inheritance {

    /// A conversation of more mails than this is a mailing list, and tells nothing of one of them.
    public static final int MOST_MAILS = 200;

    private static final String CONVERSATION = "conversation";
    private static final String SAILING = "sailing";
    private static final int MOST_VALUES = 2;

    private final boolean sailing;
    private final Map<MentionType, Map<String, Saying>> said = new EnumMap<>(MentionType.class);

    private Inheritance(Collection<Sayings> mails, boolean sailing) {
        this.sailing = sailing;
        if (mails.size() <= MOST_MAILS) {
            Set<MentionType> types = sailing ? Sayings.OF_SAILING : Sayings.OF_CONVERSATION;
            for (Sayings mail : mails) {
                mail.all().stream()
                        .filter(saying -> saying.accepted() && types.contains(saying.type()))
                        .forEach(saying -> said.computeIfAbsent(saying.type(), type -> new LinkedHashMap<>())
                                .putIfAbsent(saying.value(), saying));
            }
        }
    }

    public static Inheritance ofConversation(Collection<Sayings> mails) {
        return new Inheritance(mails, false);
    }

    public static Inheritance ofSailing(Collection<Sayings> mails) {
        return new Inheritance(mails, true);
    }

    /// Taken over from other mails.
    static boolean isInherited(Link link) {
        return link.by().equals(Link.AUTO)
                && (link.place().equals(CONVERSATION) || link.place().equals(SAILING));
    }

    /// The links that a mail takes over which says this itself, in an order of their own.
    public List<Link> handedTo(Sayings own) {
        List<Link> links = new ArrayList<>();
        said.forEach((type, values) -> {
            if (values.size() <= MOST_VALUES && !own.speaksOf(type)) {
                values.values().stream()
                        .sorted((one, other) -> one.value().compareTo(other.value()))
                        .forEach(saying -> links.add(link(saying, values.size())));
            }
        });
        return links;
    }

    /// Tells apart what is handed on: empty for nothing.
    public static String checksum(List<Link> handed) {
        if (handed.isEmpty()) {
            return "";
        }
        CRC32C checksum = new CRC32C();
        handed.forEach(link -> checksum.update(
                (link.id() + link.value() + link.score() + link.customerId()).getBytes(StandardCharsets.UTF_8)));
        return Long.toHexString(checksum.getValue());
    }

    private Link link(Saying saying, int values) {
        LinkWeight weight = values > 1
                ? (sailing ? LinkWeight.SAILING_OF_TWO : LinkWeight.CONVERSATION_OF_TWO)
                : (sailing ? LinkWeight.SAILING : LinkWeight.CONVERSATION);
        return new Link(
                LinkId.of(saying.type(), saying.value()),
                saying.type(),
                saying.value(),
                "",
                saying.customerId(),
                weight.score(),
                sailing ? "same customer, vessel and voyage as in other mail" : "from the conversation",
                Link.AUTO,
                sailing ? SAILING : CONVERSATION);
    }
}
