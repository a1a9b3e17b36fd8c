package dev.fairlead.letters;

import dev.fairlead.audit.AuditLog;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Letters as files to download; what leaves the house under our name is written down.
@Component
class LetterFiles {

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final Letters letters;
    private final LetterPdf pdf;
    private final LetterText text;
    private final AuditLog audit;

    LetterFiles(Letters letters, LetterPdf pdf, LetterText text, AuditLog audit) {
        this.letters = letters;
        this.pdf = pdf;
        this.text = text;
        this.audit = audit;
    }

    ResponseEntity<byte[]> pdf(LetterRequest asked, Locale reader) {
        Letter letter = letters.of(asked.ids(), asked.locale(reader));
        byte[] file = pdf.of(letter);
        audit.record("quote.letter", "quotes:" + letter.number());
        return answer(file, MediaType.APPLICATION_PDF, letter, ".pdf");
    }

    ResponseEntity<byte[]> text(LetterRequest asked, Locale reader) {
        Letter letter = letters.of(asked.ids(), asked.locale(reader));
        return answer(text.body(letter).getBytes(StandardCharsets.UTF_8), TEXT, letter, ".txt");
    }

    private static ResponseEntity<byte[]> answer(byte[] file, MediaType type, Letter letter, String ending) {
        String several = letter.lanes().size() > 1 ? "-and-" + (letter.lanes().size() - 1) + "-more" : "";
        String name = "Quotation-" + letter.number().split(",", 2)[0] + several + ending;
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .contentType(type)
                .body(file);
    }
}
