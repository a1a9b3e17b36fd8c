package dev.fairlead.intake;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Mails that a later stage shall take in once more; survives a restart.
@Component
class StageRevisits {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    StageRevisits(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    void ask(String stage, Collection<Long> mailIds) {
        template.batchUpdate(
                "merge into stage_revisit r using (select cast(? as varchar(40)) as stage, cast(? as bigint)"
                        + " as mail_id) s"
                        + " on r.stage = s.stage and r.mail_id = s.mail_id"
                        + " when not matched then insert (stage, mail_id) values (s.stage, s.mail_id)",
                mailIds.stream().map(id -> new Object[] {stage, id}).toList());
    }

    List<Long> next(String stage, int max) {
        return jdbc.sql("select mail_id from stage_revisit where stage = ? order by mail_id fetch first ? rows only")
                .params(stage, max)
                .query(Long.class)
                .list();
    }

    /// What is asked for while it is done would be lost with the row: who asks has committed what it shall see.
    void done(String stage, Collection<Long> mailIds) {
        template.batchUpdate(
                "delete from stage_revisit where stage = ? and mail_id = ?",
                mailIds.stream().map(id -> new Object[] {stage, id}).toList());
    }

    long count(String stage) {
        return jdbc.sql("select count(*) from stage_revisit where stage = ?")
                .param(stage)
                .query(Long.class)
                .single();
    }
}
