package dev.fairlead.exports;

import dev.fairlead.exports.Exports.Ready;
import dev.fairlead.frame.Listing;
import dev.fairlead.people.CurrentUser;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Results of a search as a file, by program: ask for it, look how far it is, fetch it.
@RestController
@RequestMapping("/api/v1/exports")
class ExportApi {

    /// @param mails ids of selected mails; without them all that the query finds
    record NewExport(
            @Nullable String q,
            @Nullable String format,
            @Nullable List<Long> mails) {}

    /// @param leftOut mails whose bytes are damaged in the archive
    record Answer(
            long id,
            String format,
            String q,
            List<Long> mails,
            String state,
            long total,
            long done,
            long leftOut,
            long bytes,
            @Nullable String error,
            Instant createdAt,
            @Nullable Instant finishedAt) {

        static Answer of(Export export) {
            return new Answer(
                    export.id(),
                    export.format().key(),
                    export.query(),
                    export.selection(),
                    export.state().name(),
                    export.total(),
                    export.done(),
                    export.leftOut(),
                    export.bytes(),
                    export.cause().isEmpty() ? null : export.cause(),
                    export.createdAt(),
                    export.finishedAt());
        }
    }

    private final Exports exports;
    private final CurrentUser current;

    ExportApi(Exports exports, CurrentUser current) {
        this.exports = exports;
        this.current = current;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Answer start(@RequestBody NewExport asked, Locale locale) {
        return Answer.of(exports.start(new ExportRequest(
                current.user().username(),
                Format.withKey(Objects.requireNonNullElse(asked.format(), "")),
                Objects.requireNonNullElse(asked.q(), ""),
                Objects.requireNonNullElse(asked.mails(), List.of()),
                locale.getLanguage().equals("zh") ? "zh" : "en")));
    }

    @GetMapping
    Listing<Answer> list() {
        List<Answer> all = exports.all().stream().map(Answer::of).toList();
        return new Listing<>(all.size(), all, null);
    }

    @GetMapping("/{id}")
    Answer one(@PathVariable long id) {
        return Answer.of(exports.get(id));
    }

    @GetMapping("/{id}/file")
    ResponseEntity<Resource> file(@PathVariable long id) {
        return download(exports.file(id));
    }

    /// Cancels what is under way; removes what is finished, with its file.
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable long id) {
        exports.remove(id);
    }

    static ResponseEntity<Resource> download(Ready ready) {
        ContentDisposition name = ContentDisposition.attachment()
                .filename(ready.export().fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header("Content-Disposition", name.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(ready.export().format().mediaType()))
                .body(new FileSystemResource(ready.file()));
    }
}
