package dev.fairlead.tables;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The tables that people look at just now, each until it is taken in or forgotten.
public final class Drafts<M extends Meaning, G> {

    private static final Duration KEPT = Duration.ofMinutes(30);
    private static final int MOST = 20;

    private final ColumnMemory memory;
    private final String kind;
    private final M[] meanings;
    private final Cache<String, Draft<M, G>> drafts =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(KEPT).build();

    /// @param kind what such tables are of
    /// @param meanings all that a column may mean; the first is nothing
    public Drafts(ColumnMemory memory, String kind, M[] meanings) {
        this.memory = memory;
        this.kind = kind;
        this.meanings = meanings.clone();
    }

    /// A table as somebody brings it.
    ///
    /// @param fileName null when nobody says
    public record Upload(String username, @Nullable String fileName, Table table) {}

    /// Its columns mean what they meant this person the last time, or else what they are headed.
    public Draft<M, G> open(Upload upload, Function<List<String>, List<M>> guess, G given) {
        String username = upload.username();
        Table table = upload.table();
        List<M> columns = memory.of(key(username, table))
                .map(keys -> keys.stream().map(this::keyed).toList())
                .orElseGet(() -> guess.apply(table.head()));
        String name = Objects.requireNonNullElse(upload.fileName(), "");
        return keep(new Draft<>(UUID.randomUUID().toString(), username, name, table, columns, given));
    }

    /// With the meanings that its form sends as `column0`, `column1` …; they are remembered.
    ///
    /// @throws TooLate when this person looks at no such table
    public Draft<M, G> meant(String id, String username, Map<String, String> form) {
        Draft<M, G> draft = drafts.getIfPresent(id);
        if (draft == null || !draft.username().equals(username)) {
            throw TooLate.gone();
        }
        List<M> columns = IntStream.range(0, draft.table().head().size())
                .mapToObj(at -> {
                    String sent = form.get("column" + at);
                    return sent == null ? draft.columns().get(at) : keyed(sent);
                })
                .toList();
        memory.remember(
                key(username, draft.table()), columns.stream().map(Meaning::key).toList());
        return keep(draft.meaning(columns));
    }

    private ColumnMemory.Key key(String username, Table table) {
        return new ColumnMemory.Key(username, kind, table.head());
    }

    /// What nobody knows means nothing.
    private M keyed(String key) {
        return Arrays.stream(meanings)
                .filter(meaning -> meaning.key().equals(key))
                .findFirst()
                .orElse(meanings[0]);
    }

    private Draft<M, G> keep(Draft<M, G> draft) {
        drafts.put(draft.id(), draft);
        return draft;
    }

    /// It was taken in.
    public void close(Draft<M, G> draft) {
        drafts.invalidate(draft.id());
    }
}
