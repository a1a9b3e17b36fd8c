package dev.fairlead.intake;

import dev.fairlead.text.MessageText;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;

/// What the mails of a batch say.
///
/// @param copies all messages of the batch
/// @param newCopies archived message to mail, for those that were no copy of anything before
/// @param understood by mail
/// @param known texts, by mail, of those that are stored already: their copy only says where else they lie
record Contents(
        Collection<ParsedCopy> copies,
        Map<Long, Long> newCopies,
        SequencedMap<Long, Understood> understood,
        SequencedMap<Long, MessageText> known) {

    static final Contents NOTHING =
            new Contents(List.of(), Map.of(), Collections.emptySortedMap(), Collections.emptySortedMap());

    MessageText textOf(long mail) {
        Understood one = understood.get(mail);
        return one == null ? Objects.requireNonNull(known.get(mail), "a mail of another batch") : one.text();
    }
}
