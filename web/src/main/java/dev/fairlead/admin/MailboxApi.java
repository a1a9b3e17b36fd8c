package dev.fairlead.admin;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/mailboxes`: mail accounts, for administrators. A secret goes in and never comes out.
@RestController
@RequestMapping("/api/v1/mailboxes")
class MailboxApi {

    /// @param next cursor of the next page, null on the last one
    record Answer(
            long total, List<MailboxView> items, @Nullable String next) {}

    record Tried(boolean ok, List<MailboxView.Step> steps) {}

    private final MailboxDesk desk;

    MailboxApi(MailboxDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    Answer list(@RequestParam(defaultValue = "200") int size, @RequestParam(defaultValue = "0") int cursor) {
        MailboxDesk.Page page = desk.page(cursor, size);
        return new Answer(
                page.total(),
                page.items().stream().map(MailboxView::of).toList(),
                page.next() == null ? null : String.valueOf(page.next()));
    }

    @GetMapping("/{id}")
    MailboxView get(@PathVariable long id) {
        return MailboxView.of(desk.status(id));
    }

    @PostMapping
    ResponseEntity<MailboxView> connect(@RequestBody MailboxBody body) {
        MailboxView view = MailboxView.of(desk.connect(body));
        return ResponseEntity.created(URI.create("/api/v1/mailboxes/" + view.id()))
                .body(view);
    }

    /// Tries the settings without storing them.
    @PostMapping("/probe")
    Tried probe(@RequestBody MailboxBody body) {
        List<MailboxView.Step> steps =
                desk.probe(body, null).stream().map(MailboxView.Step::of).toList();
        return new Tried(steps.stream().allMatch(step -> step.outcome().equals("ok")), steps);
    }

    @PatchMapping("/{id}")
    MailboxView change(@PathVariable long id, @RequestBody MailboxBody body) {
        return MailboxView.of(desk.change(id, body));
    }

    @PostMapping("/{id}/sync")
    MailboxView sync(@PathVariable long id) {
        return MailboxView.of(desk.sync(id));
    }

    @PostMapping("/{id}/pause")
    MailboxView pause(@PathVariable long id) {
        return MailboxView.of(desk.pause(id));
    }

    @PostMapping("/{id}/resume")
    MailboxView resume(@PathVariable long id) {
        return MailboxView.of(desk.resume(id));
    }

    /// Stops pulling; the mail stays.
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable long id) {
        desk.remove(id);
    }
}
