package dev.fairlead.intake;

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
import java.util.HashSet;
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

    private final Sightings sightings;
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
            Sightings sightings,
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
        this.sightings = sightings;
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
    /// @param before the understood mails as they were, of those that are not new
    /// @param stored the mails of which only a further place is new
    /// @param seen where their copies lie
    private record Known(
            Map<Long, Mail> before,
            Map<Long, Mail> stored,
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
    Written write(Contents contents) {
        Known known = known(contents);
        Map<Long, Set<Long>> rulesOfMails = new HashMap<>();
        Map<Long, Mail> all = new LinkedHashMap<>();
        contents.understood().forEach((id, one) -> {
            Linked linked = linked(id, one, known);
            rulesOfMails.put(id, linked.rules());
            all.put(
                    id,
                    assembly.assemble(id, one, known.threadOf().getOrDefault(id, ""), linked.links(), known.seen(id)));
        });
        Map<Long, Mail> elsewhere = new LinkedHashMap<>();
        known.stored().forEach((id, mail) -> elsewhere.put(id, assembly.seenAgain(mail, known.seen(id))));
        store(all.values(), elsewhere.values(), known);
        store.insertCopies(contents.newCopies());
        store.revisit(known.families().othersThatChange());
        rules.keepHits(rulesOfMails, known.before().keySet());
        all.putAll(elsewhere);
        return written(all, contents, known);
    }

    private Known known(Contents contents) {
        Set<Long> mailIds = contents.understood().keySet();
        Map<Long, Mail> before = byId(mailIds);
        Set<Long> here = new HashSet<>(before.keySet());
        here.addAll(contents.known().keySet());
        Map<Long, List<Arrival>> seen = sightings.of(here, contents.newCopies());
        Map<Long, List<Correction>> corrected = corrections.of(mailIds);
        Map<Long, String> threadOf = threads(contents, before, seen);
        Families families = relatives.families(ownLinks(contents, corrected), threadOf, before);
        // As the conversations of this batch leave them.
        Map<Long, Mail> stored = byId(contents.known().keySet());
        return new Known(before, stored, seen, corrected, threadOf, families);
    }

    private Map<Long, Mail> byId(Set<Long> ids) {
        return mails.all(ids).stream().collect(Collectors.toMap(Mail::id, Function.identity()));
    }

    private Linked linked(long id, Understood one, Known known) {
        return linker.inherit(
                known.families().ownOf(id),
                known.families().offeredTo(id),
                one.message().from().address(),
                known.corrected().getOrDefault(id, List.of()));
    }

    /// Rows that say the same as before are not written again, so that a repetition wakes no later stage.
    ///
    /// @param elsewhere of which only a further place is new
    private void store(Collection<Mail> all, Collection<Mail> elsewhere, Known known) {
        List<Mail> fresh = new ArrayList<>();
        List<Mail> changed = new ArrayList<>();
        List<Mail> moved = new ArrayList<>();
        long revision = store.lastRevision();
        for (Mail mail : all) {
            Mail former = known.before().get(mail.id());
            if (former == null) {
                fresh.add(mail.withRevision(++revision));
            } else if (!mail.saysTheSameAs(former)) {
                changed.add(mail.withRevision(++revision));
            }
        }
        for (Mail mail : elsewhere) {
            if (!mail.saysTheSameAs(Objects.requireNonNull(known.stored().get(mail.id())))) {
                moved.add(mail.withRevision(++revision));
            }
        }
        store.insert(fresh, known.families()::kinOf);
        store.replace(changed, known.families()::kinOf);
        store.move(moved);
        news.tell(fresh, changed, known.before());
        relatives.keep(known.families().changedKin());
    }

    private Written written(Map<Long, Mail> all, Contents contents, Known known) {
        Map<Long, Mail> before = new HashMap<>(known.before());
        before.putAll(known.stored());
        Unanswered.Answer answer = unanswered.of(all.values(), before);
        List<IndexedMessage> docs = new ArrayList<>(all.size());
        all.forEach((id, mail) -> docs.add(documents.document(
                mail, contents.textOf(id), known.seen(id), answer.mails().contains(id))));
        return new Written(docs, answer.others(), answer.othersAnswered());
    }

    private Map<Long, Linked> ownLinks(Contents contents, Map<Long, List<Correction>> corrected) {
        Map<Long, Linked> own = new LinkedHashMap<>();
        contents.understood()
                .forEach((id, one) -> own.put(id, linker.correct(one.linked(), corrected.getOrDefault(id, List.of()))));
        return own;
    }

    private Map<Long, String> threads(Contents contents, Map<Long, Mail> before, Map<Long, List<Arrival>> seen) {
        Conversations conversations = conversations(contents, before, seen);
        Map<Long, String> threadOf = new HashMap<>();
        contents.understood().keySet().forEach(id -> threadOf.put(id, conversations.threadOf(id)));
        return threadOf;
    }

    private Conversations conversations(Contents contents, Map<Long, Mail> before, Map<Long, List<Arrival>> seen) {
        List<Threaded> batch = new ArrayList<>();
        contents.understood().forEach((id, one) -> {
            Instant sentAt = MailAssembly.sentAt(one.message(), seen.getOrDefault(id, List.of()));
            batch.add(Threaded.of(id, one.message(), sentAt, before.get(id)));
        });
        Conversations conversations = new Conversations(threads, mails);
        conversations.take(batch);
        return conversations;
    }
}
