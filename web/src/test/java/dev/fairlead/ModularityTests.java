package dev.fairlead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

/// Rooms depend on each other as their package-info says, on public types of a room's root only, and never in a circle.
// Long, and it needs no application: it runs while the first of these start.
@Order(3)
class ModularityTests {

    @Test
    void everyRoomKeepsToItsPlan() {
        ApplicationModules rooms = ApplicationModules.of(FairleadApplication.class);

        assertThat(rooms.stream().map(room -> room.getIdentifier().toString()))
                .contains("archive", "intake", "search", "mailboxes", "mailcenter", "people");
        rooms.verify();
    }

    @Test
    void aCircleIsCaught() {
        ApplicationModules circle = ApplicationModules.of("knownbad.cycle", new ImportOption.OnlyIncludeTests());

        assertThatThrownBy(circle::verify).isInstanceOf(Violations.class).hasMessageContaining("Cycle");
    }
}
