package dev.fairlead.shipments;

import dev.fairlead.people.CurrentUser;
import dev.fairlead.query.QueryParser;
import dev.fairlead.search.MessageIndex;
import dev.fairlead.search.SearchRequest;
import dev.fairlead.search.SearchResult;
import dev.fairlead.trade.TradeRecords;
import java.util.List;
import org.springframework.stereotype.Component;

/// Puts together what is known of a job, as far as the person who is asking may see it.
@Component
class JobFiles {

    private static final int LATEST = 8;

    private final Jobs jobs;
    private final TradeRecords records;
    private final MessageIndex index;
    private final CurrentUser current;

    JobFiles(Jobs jobs, TradeRecords records, MessageIndex index, CurrentUser current) {
        this.jobs = jobs;
        this.records = records;
        this.index = index;
        this.current = current;
    }

    JobFile of(Job job) {
        String query = job.mailQuery();
        SearchResult mails = query.isEmpty() ? null : search(query);
        Job.Origin origin = job.origin();
        return new JobFile(
                job,
                records.versions(job.kind().record(), origin.source(), origin.id()),
                jobs.related(job),
                mails == null ? 0 : mails.total(),
                mails == null ? List.of() : mails.hits());
    }

    private SearchResult search(String query) {
        return index.search(SearchRequest.newest(
                QueryParser.parse(query).query(),
                current.access(),
                current.user().zone(),
                LATEST));
    }
}
