package dev.fairlead.admin;

import dev.fairlead.frame.Listing;
import dev.fairlead.vocabulary.VocabularyChange;
import dev.fairlead.vocabulary.VocabularyEntry;
import dev.fairlead.vocabulary.VocabularyImports;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The dictionaries, by program: a CSV comes as the body.
@RestController
@RequestMapping("/api/v1/vocabulary")
class VocabularyApi {

    private final VocabularyDesk desk;

    VocabularyApi(VocabularyDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    Listing<VocabularyEntry> list() {
        return listing(desk.list());
    }

    /// Reads the folder again.
    @PostMapping
    Listing<VocabularyEntry> reload() {
        return listing(desk.reload());
    }

    @GetMapping("/{name}")
    ResponseEntity<byte[]> content(@PathVariable String name) {
        return CsvDownload.of(name, desk.content(name));
    }

    /// Takes a CSV in, or says with `dryRun=true` what that would change.
    ///
    /// @param skipBadRows leave rows out that cannot be used instead of refusing the file
    @PostMapping("/{name}")
    VocabularyChange put(
            @PathVariable String name,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(defaultValue = "false") boolean skipBadRows,
            InputStream body)
            throws IOException {
        // One byte more than is taken: a longer body is refused without being read to its end.
        byte[] csv = body.readNBytes(VocabularyImports.MOST_BYTES + 1);
        return dryRun ? desk.preview(name, csv) : desk.apply(name, csv, skipBadRows);
    }

    /// Changes the present version for the former one.
    @PostMapping("/{name}/back")
    VocabularyChange goBack(@PathVariable String name) {
        return desk.goBack(name);
    }

    private static Listing<VocabularyEntry> listing(List<VocabularyEntry> entries) {
        return new Listing<>(entries.size(), entries, null);
    }
}
