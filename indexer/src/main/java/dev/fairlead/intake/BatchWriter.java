package dev.fairlead.intake;

import dev.fairlead.archive.Archive;
import dev.fairlead.archive.Arrival;
import dev.fairlead.archive.Checkpoints;
import dev.fairlead.linking.Correction;
import dev.fairlead.linking.Corrections;
import dev.fairlead.linking.Linked;
import dev.fairlead.linking.Linker;
import dev.fairlead.linking.Rules;
import dev.fairlead.search.IndexedMessage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Writes an understood batch: rows, quarantine and checkpoint in one transaction. Repeating a batch changes nothing.
@Component
class BatchWriter {

    static final String CHECKPOINT = "intake";

    private final Archive archive;
    private final Checkpoints checkpoints;
    private final MailStore store;
    private final ThreadStore threads;
    private final Mails mails;
    private final MailAssembly assembly;
    private final IndexDocuments documents;
    private final Unanswered unanswered;
    private final Linker linker;
    private final Corrections corrections;
    private final Rules rules;
    private final Relatives relatives;
    private final Quarantine quarantine;
    private final MailNews news;
    private final TransactionTemplate transaction;

    // Many collaborators: this is the place where all that is known of a mail comes together.
    BatchWriter(
            Archive archive,
            Checkpoints checkpoints,
            MailStore store,
            ThreadStore threads,
            Mails mails,
            MailAssembly assembly,
            IndexDocuments documents,
            Unanswered unanswered,
            Linker linker,
            Corrections corrections,
            Rules rules,
            Relatives relatives,
            Quarantine quarantine,
            MailNews news,
            TransactionTemplate transaction) {
        this.archive = archive;
        this.checkpoints = checkpoints;
        this.store = store;
        this.threads = threads;
        this.mails = mails;
        this.assembly = assembly;
        this.documents = documents;
        this.unanswered = unanswered;
        this.linker = linker;
        this.corrections = corrections;
        this.rules = rules;
        this.relatives = relatives;
        this.quarantine = quarantine;
        this.news = news;
        this.transaction = transaction;
    }

    /// What the index must take in now.
    Written write(Batch batch, List<Understood> understood) {
        Written written = transaction.execute(status -> {
            Written mailsWritten = writeMails(Grouping.of(understood, store));
            understood.forEach(this::quarantineFailures);
            // A lost index is filled from the start of the log, which the rows have been through long ago.
            if (batch.checkpoint() > checkpoints.at(CHECKPOINT)) {
                checkpoints.advance(CHECKPOINT, batch.checkpoint());
            }
            return mailsWritten;
        });
        return written == null ? Written.NOTHING : written;
    }

    /// Puts aside a message that cannot even be read or stored.
    void refuse(long messageId, Stage stage, String subject, RuntimeException refusal) {
        Understood.Failure failure = new Understood.Failure(stage, Causes.inWords(refusal));
        transaction.executeWithoutResult(status -> quarantine(messageId, subject, failure));
    }

    private Written writeMails(Grouping grouping) {
        Set<Long> mailIds = grouping.leaders().keySet();
        Map<Long, Mail> before = mails.all(mailIds).stream().collect(Collectors.toMap(Mail::id, Function.identity()));
        Map<Long, List<Arrival>> seen = seen(grouping, before.keySet());
        Map<Long, List<Correction>> corrected = corrections.of(mailIds);
        Map<Long, String> threadOf = threads(grouping, before, seen);
        Families families = relatives.families(ownLinks(grouping, corrected), threadOf, before);
        Map<Long, Set<Long>> rulesOfMails = new HashMap<>();
        List<Mail> fresh = new ArrayList<>();
        List<Mail> changed = new ArrayList<>();
        Map<Long, Mail> all = new LinkedHashMap<>();
        long revision = store.lastRevision();
        for (Map.Entry<Long, Understood> entry : grouping.leaders().entrySet()) {
            long id = entry.getKey();
            List<Arrival> places = seen.getOrDefault(id, List.of());
            Linked linked = linker.inherit(
                    families.ownOf(id),
                    families.offeredTo(id),
                    entry.getValue().message().from().address(),
                    corrected.getOrDefault(id, List.of()));
            rulesOfMails.put(id, linked.rules());
            Mail mail = assembly.assemble(id, entry.getValue(), threadOf.getOrDefault(id, ""), linked.links(), places);
            Mail former = before.get(id);
            if (former == null) {
                fresh.add(mail.withRevision(++revision));
            } else if (!mail.saysTheSameAs(former)) {
                changed.add(mail.withRevision(++revision));
            }
            all.put(id, mail);
        }
        store.insert(fresh, families::kinOf);
        store.replace(changed, families::kinOf);
        news.tell(fresh, changed, before);
        relatives.keep(families.changedKin());
        store.insertCopies(grouping.newCopies());
        store.revisit(families.othersThatChange());
        rules.keepHits(rulesOfMails, before.keySet());
        Unanswered.Answer answer = unanswered.of(all.values(), before);
        List<IndexedMessage> docs = new ArrayList<>(all.size());
        all.forEach((id, mail) -> docs.add(documents.document(
                mail,
                Objects.requireNonNull(grouping.leaders().get(id)),
                seen.getOrDefault(id, List.of()),
                answer.mails().contains(id))));
        return new Written(docs, answer.others(), answer.othersAnswered());
    }

    private Map<Long, Linked> ownLinks(Grouping grouping, Map<Long, List<Correction>> corrected) {
        Map<Long, Linked> own = new LinkedHashMap<>();
        grouping.leaders()
                .forEach((id, one) -> own.put(id, linker.correct(one.linked(), corrected.getOrDefault(id, List.of()))));
        return own;
    }

    private Map<Long, String> threads(Grouping grouping, Map<Long, Mail> before, Map<Long, List<Arrival>> seen) {
        Conversations conversations = conversations(grouping, before, seen);
        Map<Long, String> threadOf = new HashMap<>();
        grouping.leaders().keySet().forEach(id -> threadOf.put(id, conversations.threadOf(id)));
        return threadOf;
    }

    /// Where the mails' copies lie, in the order of arrival.
    private Map<Long, List<Arrival>> seen(Grouping grouping, Set<Long> knownMails) {
        Map<Long, Long> mailOf = new HashMap<>(store.copiesOfMails(knownMails));
        mailOf.putAll(grouping.newCopies());
        Map<Long, List<Arrival>> seen = new HashMap<>();
        for (Arrival arrival : archive.arrivalsOf(mailOf.keySet())) {
            Long mail = mailOf.get(arrival.messageId());
            if (mail != null) {
                seen.computeIfAbsent(mail, id -> new ArrayList<>()).add(arrival);
            }
        }
        seen.values().forEach(places -> places.sort(Comparator.comparingLong(Arrival::seq)));
        return seen;
    }

    private Conversations conversations(Grouping grouping, Map<Long, Mail> before, Map<Long, List<Arrival>> seen) {
        List<Threaded> batch = new ArrayList<>();
        grouping.leaders().forEach((id, one) -> {
            Instant sentAt = MailAssembly.sentAt(one.message(), seen.getOrDefault(id, List.of()));
            batch.add(Threaded.of(id, one.message(), sentAt, before.get(id)));
        });
        Conversations conversations = new Conversations(threads, mails);
        conversations.take(batch);
        return conversations;
    }

    private void quarantineFailures(Understood one) {
        one.failures()
                .forEach(failure -> quarantine(one.messageId(), one.message().subject(), failure));
    }

    private void quarantine(long messageId, String subject, Understood.Failure failure) {
        quarantine.add(new Quarantine.Entry(
                MailReplay.SOURCE,
                failure.stage().key(),
                "archived message %d, '%s'".formatted(messageId, subject),
                messageId,
                null,
                null,
                null,
                null,
                failure.cause()));
    }
}
