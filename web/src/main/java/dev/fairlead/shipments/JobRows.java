package dev.fairlead.shipments;

import dev.fairlead.shipments.JobColumns.Told;
import dev.fairlead.shipments.JobOwners.Owner;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes jobs as their sources tell them.
@Component
class JobRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final JobOwners owners;

    JobRows(JdbcClient jdbc, JdbcTemplate batches, JobOwners owners) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.owners = owners;
    }

    /// @param drafts in the order in which they were told, of a job perhaps several
    /// @return ids of the jobs
    Set<Long> put(List<JobDraft> drafts, OffsetDateTime now) {
        if (drafts.isEmpty()) {
            return Set.of();
        }
        Map<String, Told> told = told(names(drafts));
        Set<String> there = Set.copyOf(told.keySet());
        Map<String, JobDraft> last = new LinkedHashMap<>();
        for (JobDraft draft : drafts) {
            String name = draft.origin().name();
            told.put(name, told.getOrDefault(name, new Told(null, null, now)).then(draft, now));
            last.put(name, draft);
        }
        Map<String, Owner> owned = owners.of(last.values());
        List<Object[]> known = new ArrayList<>();
        List<Object[]> fresh = new ArrayList<>();
        last.forEach((name, draft) -> (there.contains(name) ? known : fresh)
                .add(JobColumns.of(
                        draft,
                        Objects.requireNonNull(owned.get(name), "each job has an owner, if nobody"),
                        Objects.requireNonNull(told.get(name), "each job was told just now"),
                        now)));
        batches.batchUpdate(JobColumns.INSERT, fresh);
        batches.batchUpdate(JobColumns.UPDATE, known);
        owners.handDown(last.values());
        Map<String, Long> ids = ids(last.keySet());
        writeContainers(last, ids);
        return new TreeSet<>(ids.values());
    }

    private Map<String, Told> told(Collection<String> names) {
        Map<String, Told> told = new HashMap<>();
        jdbc.sql("select name, eta, first_eta, eta_told_at from job where name in (:names)")
                .param("names", names)
                .query(row -> {
                    told.put(
                            row.getString(1),
                            new Told(row.getString(2), row.getString(3), row.getObject(4, OffsetDateTime.class)));
                });
        return told;
    }

    private static Set<String> names(Collection<JobDraft> drafts) {
        return drafts.stream().map(draft -> draft.origin().name()).collect(Collectors.toSet());
    }

    private Map<String, Long> ids(Collection<String> names) {
        Map<String, Long> ids = new HashMap<>();
        jdbc.sql("select name, id from job where name in (:names)")
                .param("names", names)
                .query(row -> {
                    ids.put(row.getString(1), row.getLong(2));
                });
        return ids;
    }

    private void writeContainers(Map<String, JobDraft> drafts, Map<String, Long> ids) {
        List<Object[]> gone = new ArrayList<>();
        List<Object[]> rows = new ArrayList<>();
        drafts.forEach((name, draft) -> {
            Long id = Objects.requireNonNull(ids.get(name));
            if (draft.kind() == JobKind.SHIPMENT) {
                gone.add(new Object[] {id});
                draft.numbers().containers().forEach(number -> rows.add(new Object[] {id, number}));
            }
        });
        batches.batchUpdate("delete from job_container where job_id = ?", gone);
        batches.batchUpdate("insert into job_container (job_id, number) values (?, ?)", rows);
    }
}
