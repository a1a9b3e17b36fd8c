package dev.fairlead.shipments;

import dev.fairlead.shipments.JobOwners.Owner;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The columns of a job that its source fills, the one that finds it last.
final class JobColumns {

    private static final List<String> NAMES = List.of(
            "order_name",
            "customer_name",
            "customer_id",
            "bl",
            "house_bl",
            "booking",
            "pol",
            "pod",
            "vessel",
            "imo",
            "voyage",
            "etd",
            "eta",
            "atd",
            "ata",
            "first_eta",
            "eta_told_at",
            "status",
            "changed_at",
            "kind",
            "source",
            "external_id",
            "name");

    /// Both take the values of [#of].
    static final String INSERT = "insert into job (%s) values (%s)"
            .formatted(String.join(", ", NAMES), String.join(", ", Collections.nCopies(NAMES.size(), "?")));

    static final String UPDATE =
            "update job set %s = ? where name = ?".formatted(String.join(" = ?, ", NAMES.subList(0, NAMES.size() - 1)));

    private JobColumns() {}

    /// What a source said of an arrival, the first time and the last.
    record Told(@Nullable String eta, @Nullable String firstEta, OffsetDateTime at) {

        Told then(JobDraft draft, OffsetDateTime now) {
            return new Told(
                    draft.eta(),
                    firstEta == null ? draft.eta() : firstEta,
                    Objects.equals(eta, draft.eta()) ? at : now);
        }
    }

    static @Nullable Object[] of(JobDraft draft, Owner owner, Told told, OffsetDateTime now) {
        Job.Origin origin = draft.origin();
        Job.Numbers numbers = draft.numbers();
        Job.Way way = draft.way();
        return new @Nullable Object[] {
            origin.order(),
            owner.name(),
            owner.id(),
            numbers.bl(),
            numbers.houseBl(),
            numbers.booking(),
            way.pol(),
            way.pod(),
            way.vessel(),
            way.imo(),
            way.voyage(),
            draft.etd(),
            draft.eta(),
            draft.atd(),
            draft.ata(),
            told.firstEta(),
            told.at(),
            draft.status(),
            now,
            draft.kind().key(),
            origin.source(),
            origin.id(),
            origin.name()
        };
    }
}
