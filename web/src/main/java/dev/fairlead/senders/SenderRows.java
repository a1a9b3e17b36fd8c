package dev.fairlead.senders;

import dev.fairlead.linking.CustomerDirectory;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes the figures of outsiders: by address and by domain.
@Component
class SenderRows {

    private static final int LONGEST_NAME = 300;

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final CustomerDirectory customers;

    SenderRows(JdbcTemplate template, JdbcClient jdbc, CustomerDirectory customers) {
        this.template = template;
        this.jdbc = jdbc;
        this.customers = customers;
    }

    void add(Traffic traffic) {
        addresses(told(traffic.byAddress()));
        domains(told(traffic.byDomain()));
    }

    // A mail that comes again unchanged changes nothing.
    private static List<Map.Entry<Traffic.Key, Traffic.Change>> told(Map<Traffic.Key, Traffic.Change> changes) {
        return changes.entrySet().stream()
                .filter(entry -> !entry.getValue().isNothing())
                .toList();
    }

    private void addresses(List<Map.Entry<Traffic.Key, Traffic.Change>> changes) {
        List<Object[]> updates = changes.stream()
                .map(each -> new Object[] {
                    each.getValue().mails(),
                    each.getValue().inbound(),
                    utc(each.getValue().at()),
                    name(each.getValue()),
                    name(each.getValue()),
                    each.getKey().who(),
                    each.getKey().rep()
                })
                .toList();
        List<Integer> missing = missing(
                "update sender set mails = mails + ?, inbound = inbound + ?, last_at = greatest(last_at, ?),"
                        + " name = case when ? = '' then name else ? end where address = ? and rep = ?",
                updates);
        var inserts = new ArrayList<Object[]>();
        for (int at : missing) {
            Traffic.Key key = changes.get(at).getKey();
            Traffic.Change change = changes.get(at).getValue();
            String domain = key.who().substring(key.who().lastIndexOf('@') + 1);
            inserts.add(new Object[] {
                key.who(), key.rep(), domain, name(change), change.mails(), change.inbound(), utc(change.at())
            });
        }
        template.batchUpdate(
                "insert into sender (address, rep, domain, name, mails, inbound, last_at) values (?, ?, ?, ?, ?, ?, ?)",
                inserts);
    }

    private void domains(List<Map.Entry<Traffic.Key, Traffic.Change>> changes) {
        List<Object[]> updates = new ArrayList<>();
        for (var each : changes) {
            Traffic.Change change = each.getValue();
            FirmProposal proposal = FirmProposal.of(change.name(), each.getKey().who());
            updates.add(new Object[] {
                change.mails(),
                change.inbound(),
                utc(change.at()),
                proposal.telling(),
                proposal.name(),
                proposal.telling(),
                each.getKey().who(),
                each.getKey().rep()
            });
        }
        List<Integer> missing = missing(
                "update sender_domain set mails = mails + ?, inbound = inbound + ?, last_at = greatest(last_at, ?),"
                        + " proposed = case when ? then ? else proposed end, telling = telling or ?"
                        + " where domain = ? and rep = ?",
                updates);
        insert(missing.stream().map(changes::get).toList());
    }

    private void insert(List<Map.Entry<Traffic.Key, Traffic.Change>> fresh) {
        Set<String> never =
                never(fresh.stream().map(each -> each.getKey().who()).collect(Collectors.toSet()));
        List<Object[]> inserts = new ArrayList<>();
        for (var each : fresh) {
            String domain = each.getKey().who();
            Traffic.Change change = each.getValue();
            FirmProposal proposal = FirmProposal.of(change.name(), domain);
            SenderState state = never.contains(domain)
                    ? SenderState.NEVER
                    : customers.byDomain(domain).isPresent() ? SenderState.CUSTOMER : SenderState.UNKNOWN;
            inserts.add(new Object[] {
                domain,
                each.getKey().rep(),
                proposal.name(),
                proposal.telling(),
                change.mails(),
                change.inbound(),
                utc(change.at()),
                state.name()
            });
        }
        template.batchUpdate(
                "insert into sender_domain (domain, rep, proposed, telling, mails, inbound, last_at, state)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                inserts);
    }

    private Set<String> never(Set<String> domains) {
        return domains.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql("select domain from sender_never where domain in (:domains)")
                        .param("domains", domains)
                        .query(String.class)
                        .list());
    }

    /// The numbers of those that are not there yet.
    private List<Integer> missing(String update, List<Object[]> rows) {
        int[] changed = template.batchUpdate(update, rows);
        var missing = new ArrayList<Integer>();
        for (int at = 0; at < changed.length; at++) {
            if (changed[at] == 0) {
                missing.add(at);
            }
        }
        return missing;
    }

    private static String name(Traffic.Change change) {
        String name = change.name().strip();
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }

    private static OffsetDateTime utc(@Nullable Instant at) {
        return (at == null ? Instant.EPOCH : at).atOffset(ZoneOffset.UTC);
    }
}
