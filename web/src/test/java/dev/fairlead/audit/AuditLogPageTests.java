package dev.fairlead.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.PageTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

@PageTest
class AuditLogPageTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private AuditLog log;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private long three() {
        log.record("test.one", "test:1", "", "new");
        log.record("test.two", "test:1", "old", "new");
        log.record("test.three", "test:1");
        return jdbc.sql("select last_id from audit_head").query(Long.class).single();
    }

    /// What tampering does to the verdict, undone afterwards.
    private AuditTrail.Verdict after(String tampering, long id) {
        return transaction.execute(state -> {
            state.setRollbackOnly();
            assertThat(jdbc.sql(tampering).param(id).update()).isOne();
            return trail.verify();
        });
    }

    @Test
    void holdsWhatWasDone() {
        long last = three();
        assertThat(trail.verify().brokenAt()).isNull();
        assertThat(trail.verify().intactUntil()).isGreaterThanOrEqualTo(last);
    }

    @Test
    void findsAChangedEntry() {
        long last = three();
        assertThat(after("update audit_entry set actor = 'somebody else' where id = ?", last - 1)
                        .brokenAt())
                .isEqualTo(last - 1);
        assertThat(after("update audit_entry set after = 'rosy' where id = ?", last - 2)
                        .brokenAt())
                .isEqualTo(last - 2);
    }

    @Test
    void findsARemovedEntry() {
        long last = three();
        assertThat(after("delete from audit_entry where id = ?", last - 1).brokenAt())
                .isEqualTo(last - 1);
    }

    @Test
    void findsThatTheEndWasCutOff() {
        long last = three();
        assertThat(after("delete from audit_entry where id = ?", last).brokenAt())
                .isEqualTo(last);
    }

    @Test
    void standsOrFallsWithTheChangeItself() {
        long before = three();
        transaction.executeWithoutResult(state -> {
            log.record("test.undone", "test:1");
            state.setRollbackOnly();
        });
        log.record("test.done", "test:1");

        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'test.undone'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(trail.verify().brokenAt()).isNull();
        assertThat(trail.verify().intactUntil()).isGreaterThan(before);
    }

    @Test
    void answersAuditorsWithFiltersAndPages() throws Exception {
        three();
        web.perform(get("/api/v1/audit?action=test.&object=test:1&size=2")
                        .with(user("auditor").roles("AUDITOR")))
                .andExpect(jsonPath("$.items.length()").value(2))
                .andExpect(jsonPath("$.next").isNotEmpty())
                .andExpect(jsonPath("$.items[0].actor").value("system"));
        web.perform(get("/api/v1/audit?from=yesterday").with(user("auditor").roles("AUDITOR")))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors.from").exists());
        web.perform(get("/api/v1/audit/verify").with(user("auditor").roles("AUDITOR")))
                .andExpect(jsonPath("$.brokenAt").isEmpty());
    }

    @Test
    void showsTheLogAndItsCheck() throws Exception {
        three();
        web.perform(get("/audit?verify=true")
                        .locale(Locale.ENGLISH)
                        .with(user("auditor").roles("AUDITOR")))
                .andExpect(content().string(containsString("test.two")))
                .andExpect(content().string(containsString("The chain is whole")));
    }
}
