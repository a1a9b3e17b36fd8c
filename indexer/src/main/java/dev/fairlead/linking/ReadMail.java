package dev.fairlead.linking;

import dev.fairlead.mime.Address;
import dev.fairlead.mime.ParsedMessage;
import dev.fairlead.recognition.Recognition;
import dev.fairlead.text.MessageText;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// A mail as far as it is understood: what its links are made from.
///
/// @param ours tells our own people's addresses from outsiders'
public record ReadMail(ParsedMessage message, MessageText text, Recognition recognition, Predicate<Address> ours) {

    // A circular to thousands concerns none of them.
    private static final int MOST_PARTICIPANTS = 50;

    /// Sender first, then recipients, without our own people.
    Stream<Address> outsiders() {
        return Stream.of(Stream.of(message.from()), message.to().stream(), message.cc().stream())
                .flatMap(participants -> participants)
                .filter(participant -> !participant.address().isEmpty() && !ours.test(participant))
                .limit(MOST_PARTICIPANTS);
    }

    String sender() {
        return message.from().address();
    }
}
