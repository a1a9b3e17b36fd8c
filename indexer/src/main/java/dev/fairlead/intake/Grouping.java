package dev.fairlead.intake;

import dev.fairlead.intake.MailStore.Identity;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// Finds out which archived messages of a batch are copies of which mail.
///
/// @param leaders mail to the message whose content speaks for it in this batch, in the order of the batch
/// @param newCopies archived message to mail, for those that were no copy of anything before
record Grouping(SequencedMap<Long, ParsedCopy> leaders, Map<Long, Long> newCopies) {

    static Grouping of(List<ParsedCopy> batch, MailStore store) {
        Map<Long, Long> known =
                store.mailsOfCopies(batch.stream().map(ParsedCopy::messageId).toList());
        List<String> messageIds = batch.stream()
                .filter(one -> !known.containsKey(one.messageId()))
                .map(one -> identity(one).messageId())
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
        Map<Identity, Long> mails = store.mailsWithMessageIds(messageIds);
        SequencedMap<Long, ParsedCopy> leaders = new LinkedHashMap<>();
        Map<Long, Long> newCopies = new HashMap<>();
        for (ParsedCopy one : batch) {
            Long mail = known.get(one.messageId());
            if (mail == null) {
                mail = mailOf(one, mails);
                newCopies.put(one.messageId(), mail);
            }
            // The first copy speaks for the mail; a later one only as long as the first is not in the batch.
            if (one.messageId() == mail) {
                leaders.put(mail, one);
            } else {
                leaders.putIfAbsent(mail, one);
            }
        }
        return new Grouping(leaders, newCopies);
    }

    /// Without a Message-ID nothing but the bytes tells that two messages are one.
    private static long mailOf(ParsedCopy one, Map<Identity, Long> mails) {
        Identity identity = identity(one);
        return identity.messageId().isEmpty()
                ? one.messageId()
                : mails.computeIfAbsent(identity, unseen -> one.messageId());
    }

    private static Identity identity(ParsedCopy one) {
        return new Identity(
                Texts.cut(one.message().messageId(), 255), one.message().bodyHash());
    }
}
