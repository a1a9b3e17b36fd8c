package dev.fairlead.intake;

import dev.fairlead.archive.Arrival;
import dev.fairlead.mime.Address;
import dev.fairlead.rates.QuotedRate;
import dev.fairlead.search.IndexedMessage;
import dev.fairlead.search.IndexedMessage.Mailbox;
import dev.fairlead.search.IndexedMessage.Participant;
import dev.fairlead.text.MessageText;
import dev.fairlead.text.Passage;
import dev.fairlead.text.ZoneKind;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// A mail as the index takes it in.
@Component
class IndexDocuments {

    private static final Set<ZoneKind> OLD_WORDS = EnumSet.of(ZoneKind.QUOTED, ZoneKind.SIGNATURE, ZoneKind.DISCLAIMER);

    private final MailboxDirectory mailboxes;

    IndexDocuments(MailboxDirectory mailboxes) {
        this.mailboxes = mailboxes;
    }

    IndexedMessage document(Mail mail, MessageText text, List<Arrival> seen, boolean unanswered) {
        List<Passage> passages = text.passages();
        return new IndexedMessage(
                mail.id(),
                mail.messageId(),
                mail.threadKey(),
                mail.subject(),
                participant(mail.from()),
                participants(mail.to()),
                participants(mail.cc()),
                mail.sentAt(),
                mail.size(),
                mailboxes(seen),
                mail.direction().key(),
                join(passages, passage -> passage.zone() == ZoneKind.NEW),
                join(passages, passage -> OLD_WORDS.contains(passage.zone()) && passage.source() == 0),
                join(passages, IndexDocuments::isOfFile),
                mail.fileNames(),
                mail.links(),
                distinct(mail.offers(), QuotedRate::equipment),
                distinct(mail.offers(), QuotedRate::carrier),
                !mail.offers().isEmpty(),
                unanswered,
                mail.channel());
    }

    private List<Mailbox> mailboxes(List<Arrival> seen) {
        SequencedMap<Long, Set<String>> folders = new LinkedHashMap<>();
        for (Arrival arrival : seen) {
            Set<String> own = folders.computeIfAbsent(arrival.mailboxId(), id -> new LinkedHashSet<>());
            mailboxes.folder(arrival.folderId()).ifPresent(folder -> {
                own.add(folder.role());
                own.add(folder.name().toLowerCase(Locale.ROOT));
            });
        }
        return folders.entrySet().stream()
                .map(one -> mailbox(one.getKey(), List.copyOf(one.getValue())))
                .toList();
    }

    /// A mailbox that was deleted keeps its mail, though nobody knows its address any more.
    private Mailbox mailbox(long id, List<String> folders) {
        return mailboxes
                .mailbox(id)
                .map(known -> new Mailbox(id, known.address(), known.owner(), folders))
                .orElseGet(() -> new Mailbox(id, "", "", folders));
    }

    /// An attached mail has quoted words and a signature of its own.
    private static boolean isOfFile(Passage passage) {
        return passage.source() > 0 && passage.zone() != ZoneKind.FILE_NAME;
    }

    private static String join(List<Passage> passages, Predicate<Passage> kept) {
        return passages.stream().filter(kept).map(Passage::text).collect(Collectors.joining("\n"));
    }

    private static <T> List<String> distinct(List<T> items, Function<T, @Nullable String> value) {
        return items.stream().map(value).filter(Objects::nonNull).distinct().toList();
    }

    private static List<Participant> participants(List<Address> addresses) {
        return addresses.stream().map(IndexDocuments::participant).toList();
    }

    private static Participant participant(Address address) {
        return new Participant(address.name(), address.address());
    }
}
