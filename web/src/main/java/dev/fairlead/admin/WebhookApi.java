package dev.fairlead.admin;

import dev.fairlead.delivery.WebhookDelivery;
import dev.fairlead.events.EventType;
import dev.fairlead.frame.Listing;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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

/// `/api/v1/webhooks`: who outside is told of what, for administrators.
@RestController
@RequestMapping("/api/v1/webhooks")
class WebhookApi {

    /// In a change, what is left out stays as it is.
    record Body(@Nullable String address, @Nullable List<String> types) {}

    /// @param since a time like 2026-11-22T08:00:00Z
    record Replay(@Nullable String since) {}

    /// One call, as the API shows it.
    record Delivery(
            String eventId,
            String type,
            String record,
            int attempt,
            Instant at,
            @Nullable Integer code,
            int millis,
            String problem) {

        static Delivery of(WebhookDelivery one) {
            return new Delivery(
                    one.eventId(),
                    one.type().key(),
                    one.record(),
                    one.attempt(),
                    one.at(),
                    one.code(),
                    one.millis(),
                    one.problem());
        }
    }

    private final WebhookDesk desk;

    WebhookApi(WebhookDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    Listing<WebhookView> list() {
        return listing(desk.all());
    }

    /// Everything that events tell of.
    @GetMapping("/types")
    Listing<String> types() {
        return listing(Arrays.stream(EventType.values()).map(EventType::key).toList());
    }

    @GetMapping("/{id}")
    WebhookView get(@PathVariable long id) {
        return desk.get(id);
    }

    /// The answer holds the secret, once.
    @PostMapping
    ResponseEntity<WebhookView> add(@RequestBody Body body) {
        WebhookView view = desk.add(Objects.requireNonNullElse(body.address(), ""), joined(body.types()));
        return ResponseEntity.created(URI.create("/api/v1/webhooks/" + view.id()))
                .body(view);
    }

    @PatchMapping("/{id}")
    WebhookView change(@PathVariable long id, @RequestBody Body body) {
        WebhookView before = desk.get(id);
        List<String> types = Objects.requireNonNullElse(body.types(), before.types());
        return desk.change(id, Objects.requireNonNullElse(body.address(), before.address()), joined(types));
    }

    @PostMapping("/{id}/pause")
    WebhookView pause(@PathVariable long id) {
        return desk.pause(id);
    }

    @PostMapping("/{id}/enable")
    WebhookView enable(@PathVariable long id) {
        return desk.enable(id);
    }

    /// A new secret, in the answer once; for a day both sign.
    @PostMapping("/{id}/rotate")
    WebhookView rotate(@PathVariable long id) {
        return desk.rotate(id);
    }

    /// Tells everything since then once more.
    @PostMapping("/{id}/replay")
    WebhookView replay(@PathVariable long id, @RequestBody Replay body) {
        String since = Objects.requireNonNullElse(body.since(), "");
        try {
            return desk.replay(id, Instant.parse(since));
        } catch (DateTimeParseException e) {
            throw InvalidWebhookInput.since(since);
        }
    }

    /// Leaves out the event that it does not take.
    @PostMapping("/{id}/skip")
    WebhookView skip(@PathVariable long id) {
        desk.skip(id);
        return desk.get(id);
    }

    @GetMapping("/{id}/deliveries")
    Listing<Delivery> deliveries(@PathVariable long id, @RequestParam(defaultValue = "50") int size) {
        return listing(desk.deliveries(id, size).stream().map(Delivery::of).toList());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable long id) {
        desk.remove(id);
    }

    private static String joined(@Nullable List<String> types) {
        return types == null ? "" : String.join(",", types);
    }

    private static <T> Listing<T> listing(List<T> items) {
        return new Listing<>(items.size(), items, null);
    }
}
