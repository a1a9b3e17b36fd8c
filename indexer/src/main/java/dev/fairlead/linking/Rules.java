package dev.fairlead.linking;

import dev.fairlead.mentions.MentionType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/// The rules that people made, and which mails each of them changed. Rules outlive every rebuild.
@Repository("linkRules")
public class Rules {

    private static final String COLUMNS =
            "id, kind, word, sender, link_type, link_value, state, made_by, made_at, decided_by, decided_at";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private volatile @Nullable RuleBook book;

    Rules(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /// Those that are on. From memory; [#forget()] has them read again.
    public RuleBook book() {
        RuleBook current = book;
        if (current == null) {
            current = new RuleBook(jdbc.sql("select " + COLUMNS + " from link_rule where state = 'ON' order by id")
                    .query(Rules::read)
                    .list());
            book = current;
        }
        return current;
    }

    /// To be called when a change of the rules has been committed.
    public void forget() {
        book = null;
    }

    /// Newest first.
    public List<Rule> all() {
        return jdbc.sql("select " + COLUMNS + " from link_rule order by id desc")
                .query(Rules::read)
                .list();
    }

    public Optional<Rule> find(long id) {
        return jdbc.sql("select " + COLUMNS + " from link_rule where id = ?")
                .param(id)
                .query(Rules::read)
                .optional();
    }

    /// Keeps a proposal; answers it with its id.
    public Rule propose(Rule rule, String by) {
        var key = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into link_rule (kind, word, sender, link_type, link_value, state, made_by, made_at)
                        values (?, ?, ?, ?, ?, 'PROPOSED', ?, ?)""")
                .params(
                        rule.kind().name(),
                        rule.word(),
                        rule.sender(),
                        rule.type().key(),
                        rule.value(),
                        by,
                        OffsetDateTime.ofInstant(Instant.now(), ZoneOffset.UTC))
                .update(key, "id");
        long id = Objects.requireNonNull(key.getKeyAs(Long.class), "the database gave no id");
        return find(id).orElseThrow();
    }

    /// Switches a rule on or off, and marks it until all mails that it concerns were asked for a second look.
    public void decide(long id, boolean on, String by) {
        jdbc.sql("update link_rule set state = ?, decided_by = ?, decided_at = ?, sweeping = true where id = ?")
                .params(on ? "ON" : "OFF", by, OffsetDateTime.ofInstant(Instant.now(), ZoneOffset.UTC), id)
                .update();
    }

    /// Rules whose mails are still being asked for a second look.
    public List<Long> sweeping() {
        return jdbc.sql("select id from link_rule where sweeping order by id")
                .query(Long.class)
                .list();
    }

    public boolean isSweeping(long id) {
        return sweeping().contains(id);
    }

    public void swept(long id) {
        jdbc.sql("update link_rule set sweeping = false where id = ?").param(id).update();
    }

    /// A rule that is off, and what it changed, is gone.
    public void delete(long id) {
        jdbc.sql("delete from link_rule_hit where rule_id = ?").param(id).update();
        jdbc.sql("delete from link_rule where id = ?").param(id).update();
    }

    /// How many mails each rule has changed, by its id.
    public Map<Long, Long> hits() {
        Map<Long, Long> hits = new HashMap<>();
        jdbc.sql("select rule_id, count(*) from link_rule_hit group by rule_id").query(row -> {
            hits.put(row.getLong(1), row.getLong(2));
        });
        return hits;
    }

    /// Mails that this rule changed, with larger ids than this, at most `max`, in the order of their ids.
    public List<Long> mailsOf(long ruleId, long after, int max) {
        return jdbc.sql("select mail_id from link_rule_hit where rule_id = ? and mail_id > ? order by mail_id"
                        + " fetch first ? rows only")
                .params(ruleId, after, max)
                .query(Long.class)
                .list();
    }

    /// These rules, and no others, changed these mails. Joins the running transaction.
    ///
    /// @param known those of the mails of which something may have been kept before
    public void keepHits(Map<Long, Set<Long>> rulesOfMails, Collection<Long> known) {
        template.batchUpdate(
                "delete from link_rule_hit where mail_id = ?",
                changed(known).stream().map(id -> new Object[] {id}).toList());
        template.batchUpdate(
                "insert into link_rule_hit (rule_id, mail_id) values (?, ?)",
                rulesOfMails.entrySet().stream()
                        .flatMap(mail -> mail.getValue().stream().map(rule -> new Object[] {rule, mail.getKey()}))
                        .collect(Collectors.toList()));
    }

    private Set<Long> changed(Collection<Long> mailIds) {
        return mailIds.isEmpty()
                ? Set.of()
                : jdbc.sql("select distinct mail_id from link_rule_hit where mail_id in (:ids)")
                        .param("ids", mailIds)
                        .query(Long.class)
                        .set();
    }

    static String evidence(Rule rule) {
        String why = rule.kind() == RuleKind.ALIAS
                ? "'%s' means this".formatted(rule.word())
                : "mail of %s concerns this".formatted(rule.sender());
        return "rule %d: %s".formatted(rule.id(), why);
    }

    private static Rule read(ResultSet row, int number) throws SQLException {
        OffsetDateTime decided = row.getObject("decided_at", OffsetDateTime.class);
        return new Rule(
                row.getLong("id"),
                RuleKind.valueOf(row.getString("kind")),
                row.getString("word"),
                row.getString("sender"),
                MentionType.of(row.getString("link_type")),
                row.getString("link_value"),
                Rule.State.valueOf(row.getString("state")),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("decided_by"),
                decided == null ? null : decided.toInstant());
    }
}
