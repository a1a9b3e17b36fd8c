package dev.fairlead.exports;

import dev.fairlead.intake.Mail;
import dev.fairlead.intake.Mails;
import dev.fairlead.people.AccessRules;
import dev.fairlead.people.User;
import dev.fairlead.people.Users;
import dev.fairlead.query.Query;
import dev.fairlead.query.QueryParser;
import dev.fairlead.query.SearchField;
import dev.fairlead.search.MessageIndex;
import dev.fairlead.search.SearchRequest;
import dev.fairlead.search.SearchResult;
import dev.fairlead.search.SearchResult.Hit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Writes one export, page by page, within what its owner may see at that time.
@Component
class ExportRun {

    private static final int PAGE = 250;

    private final MessageIndex index;
    private final Mails mails;
    private final Users users;
    private final AccessRules rules;
    private final ExportRows rows;
    private final ExportFolder folder;
    private final ExportFiles files;
    private final ExportSettings settings;

    ExportRun(
            MessageIndex index,
            Mails mails,
            Users users,
            AccessRules rules,
            ExportRows rows,
            ExportFolder folder,
            ExportFiles files,
            ExportSettings settings) {
        this.index = index;
        this.mails = mails;
        this.users = users;
        this.rules = rules;
        this.rows = rows;
        this.folder = folder;
        this.files = files;
        this.settings = settings;
    }

    /// How many mails were written; -1 when it was cancelled or is to stop.
    ///
    /// @throws ExportFailure when it is too large, or its owner is gone
    long write(Export export, Path file, BooleanSupplier goOn) throws IOException {
        User owner = users.find(export.owner())
                .filter(User::active)
                .orElseThrow(() -> ExportFailure.withoutOwner(export.owner()));
        long others = rows.bytesOfAll();
        Query query = query(export);
        Set<Long> wanted = new HashSet<>(export.selection());
        long done = 0;
        String cursor = null;
        folder.check(file, others);
        try (ExportFile out = files.open(export, owner, file)) {
            do {
                SearchResult page = index.search(request(query, owner, cursor));
                if (page.partial()) {
                    throw ExportFailure.slow();
                }
                long total = wanted.isEmpty() ? page.total() : wanted.size();
                if (total > settings.mostMails()) {
                    throw ExportFailure.tooMany(total, settings.mostMails());
                }
                done += write(page.hits(), wanted, out);
                folder.check(file, others);
                if (!goOn.getAsBoolean() || !rows.progress(export.id(), total, done, out.leftOut())) {
                    return -1;
                }
                cursor = page.next();
            } while (cursor != null);
            rows.progress(export.id(), done, done, out.leftOut());
        }
        folder.check(file, others);
        return done;
    }

    private long write(List<Hit> hits, Set<Long> wanted, ExportFile out) throws IOException {
        List<Hit> chosen = wanted.isEmpty()
                ? hits
                : hits.stream().filter(hit -> wanted.contains(hit.id())).toList();
        Map<Long, Mail> stored = mails.all(chosen.stream().map(Hit::id).toList()).stream()
                .collect(Collectors.toMap(Mail::id, Function.identity()));
        List<ExportFile.Item> items = new ArrayList<>(chosen.size());
        for (Hit hit : chosen) {
            Mail mail = stored.get(hit.id());
            if (mail != null) {
                items.add(new ExportFile.Item(mail, hit.mailboxes()));
            }
        }
        out.add(items);
        return items.size();
    }

    /// Selected mails are looked for by their conversations, so that their access is decided where every
    /// search's is.
    private Query query(Export export) {
        if (export.selection().isEmpty()) {
            return QueryParser.parse(export.query()).query();
        }
        return new Query.Or(mails.threadKeys(export.selection()).values().stream()
                .distinct()
                .<Query>map(key -> new Query.Field(SearchField.THREAD, key, false, false))
                .toList());
    }

    private SearchRequest request(Query query, User owner, @Nullable String cursor) {
        return SearchRequest.newest(query, rules.accessOf(owner), owner.zone(), PAGE)
                .behind(cursor);
    }
}
