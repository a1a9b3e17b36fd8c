package dev.fairlead.admin;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dev.fairlead.Staff;
import dev.fairlead.people.Role;
import dev.fairlead.plugins.PluginFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// A plugin as "Write a connector in 20 minutes" has it written, and the partner that it works with.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PluginStory {

    static final String ID = "partner-orders";
    static final String API = "/api/v1/plugins/" + ID;

    @TempDir
    Path desk;

    @Autowired
    MockMvc web;

    @Autowired
    Staff staff;

    @Autowired
    PluginFolder folder;

    Partner partner;

    private final String it;

    /// @param it who looks after plugins
    PluginStory(String it) {
        this.it = it;
    }

    @BeforeAll
    void someoneOfItAndAPartner() throws Exception {
        staff.hire(it, Role.ADMIN);
        partner = new Partner();
    }

    @AfterAll
    void end() throws Exception {
        partner.close();
        Files.deleteIfExists(jar(ID));
        await(() -> call(HttpMethod.GET, API, "").andExpect(status().isNotFound()));
        call(HttpMethod.DELETE, API, "");
    }

    Path jar(String name) {
        return folder.folder().resolve(name + ".jar");
    }

    RequestPostProcessor it() {
        return user(it).roles(Role.ADMIN.name());
    }

    String page(String path, String language) throws Exception {
        return web.perform(get(path).with(it()).header("Accept-Language", language))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    /// What the help tells, done in a folder of its own.
    ///
    /// @return the jar that was built, in the folder of plugins now
    byte[] followed(Lesson lesson) throws Exception {
        byte[] spi = web.perform(get("/admin/plugins/help/fairlead-spi.jar").with(it()))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        lesson.follow(desk, spi);
        byte[] built = Files.readAllBytes(desk.resolve("partner-orders.jar"));
        Files.createDirectories(folder.folder());
        Files.write(jar(ID), built);
        return built;
    }

    ResultActions call(HttpMethod method, String path, String json) throws Exception {
        return web.perform(request(method, path)
                .with(it())
                .with(csrf())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }

    static void await(ThrowingRunnable check) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions()
                .untilAsserted(check);
    }

    static String sha256(byte[] bytes) throws Exception {
        return HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
