package dev.fairlead.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.PageTest;
import dev.fairlead.people.Role;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Who may change a plugin, and what is handed out to whoever writes one.
@PageTest
class PluginPageTests extends PluginStory {

    PluginPageTests() {
        super("plugpage.it");
    }

    @Test
    void onlyAdministratorsChangeAnything() throws Exception {
        staff.hire("plugpage.audit", Role.AUDITOR);
        followed(Lesson.of(page("/admin/plugins/help/write", "en")));
        await(() -> call(HttpMethod.GET, API, "").andExpect(jsonPath("$.state").value("WAITING")));
        assertThat(page("/admin/plugins/" + ID, "en")).contains("/" + ID + "/kill");

        RequestPostProcessor auditor = user("plugpage.audit").roles(Role.AUDITOR.name());
        web.perform(get("/admin/plugins/" + ID).with(auditor))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/" + ID + "/kill"))));
        for (String deed : List.of("grant", "settings", "start", "stop", "kill", "poll", "health", "rehearsal")) {
            web.perform(post("/admin/plugins/" + ID + "/" + deed).with(auditor).with(csrf()))
                    .andExpect(status().isForbidden());
        }
        web.perform(get("/api/v1/plugins").with(user("plug.rep").roles(Role.REP.name())))
                .andExpect(status().isForbidden());
    }

    @Test
    void theSampleIsHandedOutAsAWholeProject() throws Exception {
        byte[] zip = web.perform(get("/admin/plugins/help/sample.zip").with(it()))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        List<String> names = new java.util.ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names).contains("partner-orders/pom.xml", "partner-orders/lib/fairlead-spi.jar");
        web.perform(get("/admin/plugins/help/write").with(it()))
                .andExpect(content().string(allOf(containsString("sample.zip"), containsString("fairlead-spi.jar"))));
    }
}
