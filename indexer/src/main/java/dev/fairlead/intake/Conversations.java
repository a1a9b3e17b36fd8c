package dev.fairlead.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The conversations of the mails of one batch.
///
/// Mails belong together when one names the other in References or In-Reply-To, when both name the same mail,
/// be it here or not, or when one is an answer by its subject only, to somebody who wrote to its sender about
/// the same not long before. That holds in whatever order they arrive: where a mail brings two conversations
/// together they become one.
final class Conversations {

    private final ThreadStore store;
    private final Mails mails;
    private final Joined<String> joined = new Joined<>();
    private final Set<String> met = new HashSet<>();
    private final Map<Long, String> threads = new HashMap<>();

    Conversations(ThreadStore store, Mails mails) {
        this.store = store;
        this.mails = mails;
    }

    /// Finds the conversation of each of these mails, and keeps what later mails will need for theirs.
    void take(Collection<Threaded> batch) {
        Map<String, Set<String>> stored = joinByNames(batch);
        joinBySubjects(batch);
        Map<String, String> keys = keys(batch);
        batch.forEach(mail -> threads.put(mail.mailId(), keyOf(keys, mail(mail.mailId()))));
        Map<String, String> unseen = new TreeMap<>();
        for (Threaded mail : batch) {
            mail.named().stream()
                    .filter(id -> !stored.containsKey(id))
                    .forEach(id -> unseen.put(id, keyOf(keys, message(id))));
        }
        batch.forEach(mail -> unseen.remove(mail.own()));
        store.addNamed(unseen);
        store.addSubjects(batch);
    }

    String threadOf(long mailId) {
        String thread = threads.get(mailId);
        if (thread == null) {
            throw new IllegalArgumentException("Mail %d is not of this batch".formatted(mailId));
        }
        return thread;
    }

    private Map<String, Set<String>> joinByNames(Collection<Threaded> batch) {
        Set<String> ids = new HashSet<>();
        for (Threaded mail : batch) {
            String me = mail(mail.mailId());
            joinKnown(me, mail.known());
            mail.named().forEach(id -> joined.join(me, message(id)));
            ids.addAll(mail.named());
            if (!mail.own().isEmpty()) {
                joined.join(me, message(mail.own()));
                ids.add(mail.own());
            }
        }
        Map<String, Set<String>> stored = store.threadsOf(ids);
        stored.forEach((id, keys) -> keys.forEach(key -> joinKnown(message(id), key)));
        return stored;
    }

    private void joinBySubjects(Collection<Threaded> batch) {
        Map<String, List<Threaded>> alike = batch.stream()
                .filter(mail -> !mail.subjectKey().isEmpty())
                .collect(Collectors.groupingBy(Threaded::subjectKey));
        for (Threaded mail : batch) {
            if (mail.loose() && mail.known() == null) {
                alike.getOrDefault(mail.subjectKey(), List.of()).stream()
                        .filter(mail::answers)
                        .forEach(other -> joined.join(mail(mail.mailId()), mail(other.mailId())));
                for (Mail other : mails.all(store.sentBefore(mail.subjectKey(), mail.sentAt()))) {
                    joinIfAnswered(mail, other);
                }
            }
        }
        for (Mail loose : mails.all(store.loose(alike.keySet()))) {
            joinWithAnswer(loose, alike);
        }
    }

    private void joinIfAnswered(Threaded answer, Mail other) {
        Set<String> people = Threaded.people(other.to(), other.cc());
        // Found by its subject's key already.
        if (answer.answers(answer.subjectKey(), other.sentAt(), other.from().address(), people)) {
            joinKnown(mail(answer.mailId()), other.threadKey());
        }
    }

    /// A stored answer may be one to a mail that only comes now.
    private void joinWithAnswer(Mail answer, Map<String, List<Threaded>> batch) {
        Threaded stored = Threaded.ofStored(answer);
        for (Threaded mail : batch.getOrDefault(stored.subjectKey(), List.of())) {
            if (stored.answers(mail)) {
                joinKnown(mail(mail.mailId()), answer.threadKey());
            }
        }
    }

    /// The one key of all that belongs together, by what stands first in it. The least of several names wins,
    /// whichever came first.
    private Map<String, String> keys(Collection<Threaded> batch) {
        Map<String, TreeSet<String>> known = new HashMap<>();
        for (String thread : met) {
            known.computeIfAbsent(joined.first(thread(thread)), first -> new TreeSet<>())
                    .add(thread);
        }
        Map<String, String> keys = new HashMap<>();
        known.forEach((first, threads) -> {
            String least = threads.removeFirst();
            keys.put(first, least);
            if (!threads.isEmpty()) {
                store.merge(new ArrayList<>(threads), least);
            }
        });
        for (Threaded mail : batch) {
            String first = joined.first(mail(mail.mailId()));
            if (!known.containsKey(first)) {
                keys.merge(first, mail.newKey(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
            }
        }
        return keys;
    }

    private void joinKnown(String what, @Nullable String thread) {
        if (thread != null) {
            met.add(thread);
            joined.join(thread(thread), what);
        }
    }

    private String keyOf(Map<String, String> keys, String what) {
        String key = keys.get(joined.first(what));
        if (key == null) {
            throw new IllegalStateException("'%s' was joined with no mail of the batch".formatted(what));
        }
        return key;
    }

    private static String mail(long id) {
        return "mail " + id;
    }

    private static String message(String id) {
        return "message " + id;
    }

    private static String thread(String key) {
        return "thread " + key;
    }
}
