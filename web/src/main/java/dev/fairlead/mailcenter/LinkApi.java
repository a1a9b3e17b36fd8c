package dev.fairlead.mailcenter;

import dev.fairlead.linking.Correction;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
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

    /// What a person said of a link.
    ///
    /// @param id of the link
    /// @param added false when it must not be there
    record CorrectionAnswer(String id, String type, String value, boolean added, String by, Instant at) {
        static CorrectionAnswer of(Correction correction) {
            return new CorrectionAnswer(
                    correction.linkId(),
                    correction.type().key(),
                    correction.value(),
                    correction.added(),
                    correction.by(),
                    correction.at());
        }
    }

    record Links(List<LinkAnswer> links, List<CorrectionAnswer> corrections) {}

    private final MailCorrections corrections;
    private final VisibleMails mails;

    LinkApi(MailCorrections corrections, VisibleMails mails) {
        this.corrections = corrections;
        this.mails = mails;
    }

    @GetMapping
    Links links(@PathVariable long id) {
        return new Links(
                mails.get(id).links().stream().map(LinkAnswer::of).toList(),
                corrections.of(id).stream().map(CorrectionAnswer::of).toList());
    }

    /// The value of a link that is there already confirms it. 201 and the link; 202 while the pipeline is too
    /// busy to show it yet.
    @PostMapping
    ResponseEntity<LinkAnswer> add(@PathVariable long id, @RequestBody NewLink link) {
        return corrections
                .add(id, link.type(), link.value())
                .link()
                .map(set -> ResponseEntity.status(HttpStatus.CREATED).body(LinkAnswer.of(set)))
                .orElseGet(() -> ResponseEntity.accepted().build());
    }

    @DeleteMapping("/{linkId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable long id, @PathVariable String linkId) {
        corrections.remove(id, linkId);
    }

    /// Takes back the last word of a person on this link.
    @PostMapping("/{linkId}/undo")
    Links undo(@PathVariable long id, @PathVariable String linkId) {
        corrections.undo(id, linkId);
        return links(id);
    }
}
