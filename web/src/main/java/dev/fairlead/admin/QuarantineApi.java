package dev.fairlead.admin;

import dev.fairlead.intake.QuarantineItem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// What could not be digested, by program.
@RestController
@RequestMapping("/api/v1/quarantine")
class QuarantineApi {

    /// @param next cursor of the next page, null on the last one
    record Answer(
            long total,
            List<QuarantineItem> items,
            @Nullable String next) {}

    record Closing(@Nullable String reason) {}

    private final QuarantineDesk desk;

    QuarantineApi(QuarantineDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    Answer list(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "50") int size,
            @RequestParam(defaultValue = "0") int cursor) {
        QuarantineDesk.Page page = desk.page(state, cursor, size);
        return new Answer(page.total(), page.items(), page.next() == null ? null : String.valueOf(page.next()));
    }

    @PostMapping("/{id}/replay")
    QuarantineItem replay(@PathVariable long id) {
        return desk.replay(id);
    }

    @PostMapping("/{id}/close")
    QuarantineItem close(@PathVariable long id, @RequestBody(required = false) @Nullable Closing closing) {
        String reason = closing == null ? null : closing.reason();
        return desk.close(id, reason == null ? "" : reason);
    }
}
