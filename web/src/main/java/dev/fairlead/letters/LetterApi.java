package dev.fairlead.letters;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/quotes/{id}.pdf` and `.txt`: a quote as a letter; `/api/v1/quotes.pdf?id=1&id=2` for several in one.
@RestController
@RequestMapping("/api/v1")
class LetterApi {

    private final LetterFiles files;

    LetterApi(LetterFiles files) {
        this.files = files;
    }

    @GetMapping("/quotes/{id:\\d+}.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable long id, @RequestParam(required = false) @Nullable String language, Locale reader) {
        return files.pdf(LetterRequest.of(id, language), reader);
    }

    @GetMapping("/quotes/{id:\\d+}.txt")
    ResponseEntity<byte[]> text(
            @PathVariable long id, @RequestParam(required = false) @Nullable String language, Locale reader) {
        return files.text(LetterRequest.of(id, language), reader);
    }

    @GetMapping("/quotes.pdf")
    ResponseEntity<byte[]> several(LetterRequest asked, Locale reader) {
        return files.pdf(asked, reader);
    }

    @GetMapping("/quotes.txt")
    ResponseEntity<byte[]> severalAsText(LetterRequest asked, Locale reader) {
        return files.text(asked, reader);
    }
}
