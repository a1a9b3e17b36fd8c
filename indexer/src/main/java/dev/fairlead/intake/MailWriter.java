package dev.fairlead.intake;

import dev.fairlead.archive.Archive;
import dev.fairlead.archive.Arrival;
import dev.fairlead.linking.Correction;
import dev.fairlead.linking.Corrections;
import dev.fairlead.linking.Linked;
import dev.fairlead.linking.Linker;
import dev.fairlead.linking.Rules;
import dev.fairlead.search.IndexedMessage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Writes the mails of a batch: what each says, where it lies, with whom it belongs together, and what links come of
/// it.
@Component
class MailWriter {

    private final Archive archive;
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
    private final MailNews news;

    // Many collaborators: this is the place where all that is known of a mail comes together.
    MailWriter(
            Archive archive,
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
            MailNews news) {
        this.archive = archive;
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
        this.news = news;
    }

    /// What is known of a batch's mails besides what they say.
    ///
    /// @param before the mails as they were, of those that are not new
    /// @param seen where their copies lie
    private record Known(
            Map<Long, Mail> before,
            Map<Long, List<Arrival>> seen,
            Map<Long, List<Correction>> corrected,
            Map<Long, String> threadOf,
            Families families) {

        List<Arrival> seen(long mail) {
            return seen.getOrDefault(mail, List.of());
        }
    }

    /// Joins the running transaction.
    ///
    /// @return what the index must take in now
    Written write(List<Understood> understood) {
        Grouping grouping = Grouping.of(understood, store);
        Known known = known(grouping);
        Map<Long, Set<Long>> rulesOfMails = new HashMap<>();
        Map<Long, Mail> all = new LinkedHashMap<>();
        grouping.leaders().forEach((id, one) -> {
            Linked linked = linked(id, one, known);
            rulesOfMails.put(id, linked.rules());
            all.put(
                    id,
                    assembly.assemble(id, one, known.threadOf().getOrDefault(id, ""), linked.links(), known.seen(id)));
        });
        store(all.values(), known);
        store.insertCopies(grouping.newCopies());
        store.revisit(known.families().othersThatChange());
        rules.keepHits(rulesOfMails, known.before().keySet());
        return written(all, grouping, known);
    }

    private Known known(Grouping grouping) {
        Set<Long> mailIds = grouping.leaders().keySet();
        Map<Long, Mail> before = mails.all(mailIds).stream().collect(Collectors.toMap(Mail::id, Function.identity()));
        Map<Long, List<Arrival>> seen = seen(grouping, before.keySet());
        Map<Long, List<Correction>> corrected = corrections.of(mailIds);
        Map<Long, String> threadOf = threads(grouping, before, seen);
        Families families = relatives.families(ownLinks(grouping, corrected), threadOf, before);
        return new Known(before, seen, corrected, threadOf, families);
    }

    private Linked linked(long id, Understood one, Known known) {
        return linker.inherit(
                known.families().ownOf(id),
                known.families().offeredTo(id),
                one.message().from().address(),
                known.corrected().getOrDefault(id, List.of()));
    }

    /// Rows that say the same as before are not written again, so that a repetition wakes no later stage.
    private void store(Collection<Mail> all, Known known) {
        List<Mail> fresh = new ArrayList<>();
        List<Mail> changed = new ArrayList<>();
        long revision = store.lastRevision();
        for (Mail mail : all) {
            Mail former = known.before().get(mail.id());
            if (former == null) {
                fresh.add(mail.withRevision(++revision));
            } else if (!mail.saysTheSameAs(former)) {
                changed.add(mail.withRevision(++revision));
            }
        }
        store.insert(fresh, known.families()::kinOf);
        store.replace(changed, known.families()::kinOf);
        news.tell(fresh, changed, known.before());
        relatives.keep(known.families().changedKin());
    }

    private Written written(Map<Long, Mail> all, Grouping grouping, Known known) {
        Unanswered.Answer answer = unanswered.of(all.values(), known.before());
        List<IndexedMessage> docs = new ArrayList<>(all.size());
        all.forEach((id, mail) -> docs.add(documents.document(
                mail,
                Objects.requireNonNull(grouping.leaders().get(id)),
                known.seen(id),
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
}
