package dev.fairlead.mailcenter;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Corrections of a message's links, by program.
@RestController
@RequestMapping("/api/v1/messages/{id}/links")
class LinkApi {

    record NewLink(@Nullable String type, @Nullable String value) {}

    private final MailCorrections corrections;

    LinkApi(MailCorrections corrections) {
        this.corrections = corrections;
    }

    /// 201 and the link; 202 while the pipeline is too busy to show it yet.
    @PostMapping
    ResponseEntity<LinkAnswer> add(@PathVariable long id, @RequestBody NewLink link) {
        return corrections
                .add(id, link.type(), link.value())
                .map(set -> ResponseEntity.status(HttpStatus.CREATED).body(LinkAnswer.of(set)))
                .orElseGet(() -> ResponseEntity.accepted().build());
    }

    @DeleteMapping("/{linkId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable long id, @PathVariable String linkId) {
        corrections.remove(id, linkId);
    }
}
