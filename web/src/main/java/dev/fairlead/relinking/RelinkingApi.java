package dev.fairlead.relinking;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/customers/relinking`: how far past mail is linked again.
@RestController
class RelinkingApi {

    private final Relinking relinking;

    RelinkingApi(Relinking relinking) {
        this.relinking = relinking;
    }

    record Answer(long total, long left, boolean searching) {}

    @GetMapping("/api/v1/customers/relinking")
    Answer progress() {
        Relinking.Progress progress = relinking.progress();
        return new Answer(progress.total(), progress.left(), progress.searching());
    }
}
