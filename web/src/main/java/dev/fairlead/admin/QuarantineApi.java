package dev.fairlead.admin;

import dev.fairlead.intake.QuarantineFilter;
import dev.fairlead.intake.QuarantineItem;
import java.util.List;
import java.util.Objects;
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

    /// @param payload mended; without it the record is tried as it was
    record Mended(@Nullable String payload) {}

    /// Which of the open ones; what is left out is not asked.
    record Which(
            @Nullable String source,
            @Nullable String stage,
            @Nullable String cause) {}

    private final QuarantineDesk desk;

    QuarantineApi(QuarantineDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    Answer list(
            @RequestParam(defaultValue = "") String state,
            Which which,
            @RequestParam(defaultValue = "50") int size,
            @RequestParam(defaultValue = "0") int cursor) {
        QuarantineDesk.Page page = desk.page(filter(state, which), cursor, size);
        return new Answer(page.total(), page.items(), page.next() == null ? null : String.valueOf(page.next()));
    }

    private QuarantineFilter filter(String state, Which which) {
        return desk.filter(state, or(which.source()), or(which.stage()), or(which.cause()));
    }

    private static String or(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").strip();
    }

    @GetMapping("/{id:\\d+}")
    QuarantineDesk.Detail get(@PathVariable long id) {
        return desk.detail(id);
    }

    @PostMapping("/{id:\\d+}/replay")
    QuarantineItem replay(@PathVariable long id, @RequestBody(required = false) @Nullable Mended mended) {
        String payload = mended == null ? null : mended.payload();
        return payload == null ? desk.replay(id) : desk.replay(id, payload);
    }

    /// After a fix: all that failed for the same cause.
    @PostMapping("/replay")
    QuarantineDesk.Replayed replayAll(@RequestBody Which which) {
        return desk.replayAll(filter(QuarantineItem.OPEN, which));
    }

    @PostMapping("/{id}/close")
    QuarantineItem close(@PathVariable long id, @RequestBody(required = false) @Nullable Closing closing) {
        String reason = closing == null ? null : closing.reason();
        return desk.close(id, reason == null ? "" : reason);
    }
}
