package dev.fairlead.linking;

import dev.fairlead.mime.Address;
import dev.fairlead.mime.ParsedMessage;
import dev.fairlead.recognition.Recognition;
import dev.fairlead.text.MessageText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// A mail as far as it is understood: what its links are made from.
///
/// @param ours tells our own people's addresses from outsiders'
public record ReadMail(ParsedMessage message, MessageText text, Recognition recognition, Predicate<Address> ours) {

    // A circular to thousands concerns none of them.
    private static final int MOST_PARTICIPANTS = 50;

    /// Sender first, then recipients, without our own people.
    List<Address> outsiders() {
        List<Address> outsiders = new ArrayList<>();
        addOutsiders(List.of(message.from()), outsiders);
        addOutsiders(message.to(), outsiders);
        addOutsiders(message.cc(), outsiders);
        return outsiders;
    }

    private void addOutsiders(List<Address> participants, List<Address> outsiders) {
        for (Address participant : participants) {
            if (outsiders.size() == MOST_PARTICIPANTS) {
                return;
            }
            if (!participant.address().isEmpty() && !ours.test(participant)) {
                outsiders.add(participant);
            }
        }
    }

    String sender() {
        return message.from().address();
    }
}
