package dev.fairlead.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.PageTest;
import dev.fairlead.Staff;
import dev.fairlead.people.Role;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@PageTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
// While the database is small.
@Order(0)
class BackupPageTests {

    @Autowired
    private MockMvc web;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcClient jdbc;

    @Value("${fairlead.data}")
    private Path data;

    @BeforeAll
    void people() {
        for (Role role : Role.values()) {
            staff.hire("backup." + role.name().toLowerCase(Locale.ROOT), role);
        }
    }

    @Test
    void anAdministratorGetsACopyOfTheRunningProgramsDatabase() throws Exception {
        web.perform(post("/api/v1/backup")
                        .with(user("backup.admin").roles("ADMIN"))
                        .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.file").value(endsWith("database.zip")));
        try (ZipFile zip = new ZipFile(data.resolve(DatabaseCopy.FILE).toFile())) {
            assertThat(zip.getEntry("fairlead.mv.db")).isNotNull();
        }
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'backup.made' and actor = 'backup.admin'")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @ParameterizedTest
    @EnumSource(names = "ADMIN", mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseDoes(Role role) throws Exception {
        web.perform(post("/api/v1/backup")
                        .with(user("backup." + role.name().toLowerCase(Locale.ROOT))
                                .roles(role.name()))
                        .with(csrf()))
                .andExpect(status().isForbidden());
    }
}
