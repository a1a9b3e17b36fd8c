package dev.fairlead.frame;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.PageTest;
import dev.fairlead.frame.StatusSource.Level;
import dev.fairlead.frame.StatusSource.Status;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.security.test.context.support.WithMockUser;

@PageTest
class StatusesTests {

    private static final StatusSource OF_IT =
            () -> List.of(new Status(Level.WARNING, "status.quarantine", List.of(2), "/quarantine"));
    private static final StatusSource OF_ALL =
            () -> List.of(new Status(Level.FAILED, "status.intake.failed", List.of(), "/help/trouble"));

    @Autowired
    private Doors doors;

    private List<Status> all() {
        return new Statuses(
                        new StaticListableBeanFactory(Map.of("it", OF_IT, "all", OF_ALL))
                                .getBeanProvider(StatusSource.class),
                        doors)
                .all();
    }

    @Test
    @WithMockUser(roles = "ADMIN")
    void saysTheWorstFirstAndLeadsToItsCause() {
        assertThat(all()).extracting(Status::href).containsExactly("/help/trouble", "/quarantine");
    }

    @Test
    @WithMockUser(roles = "REP")
    void leadsNobodyToAClosedDoor() {
        assertThat(all()).extracting(Status::key).containsExactly("status.intake.failed", "status.quarantine");
        assertThat(all()).extracting(Status::href).containsExactly("/help/trouble", "");
    }
}
