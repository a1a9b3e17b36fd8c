package dev.fairlead.admin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.fairlead.frame.InvalidInput;
import dev.fairlead.frame.Notices;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.vocabulary.RefusedVocabulary;
import dev.fairlead.vocabulary.UnknownVocabulary;
import dev.fairlead.vocabulary.VocabularyChange;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The dictionaries, for IT: choose a file, look at what it would change, take it in, go back.
@Controller
@RequestMapping("/vocabulary")
class VocabularyPages {

    private static final String PAGE = "redirect:/vocabulary";

    /// A file that somebody looked at, until it is taken in or forgotten.
    private record Draft(String username, String name, byte[] csv) {}

    private final VocabularyDesk desk;
    private final CurrentUser current;
    private final Cache<String, Draft> drafts = Caffeine.newBuilder()
            .maximumSize(5)
            .expireAfterWrite(Duration.ofMinutes(30))
            .build();

    VocabularyPages(VocabularyDesk desk, CurrentUser current) {
        this.desk = desk;
        this.current = current;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("entries", desk.list());
        model.addAttribute("zone", current.user().zone());
        return "admin/vocabulary";
    }

    /// @param name of the file that it shall be; that of the uploaded one when empty
    @PostMapping
    String preview(@RequestParam MultipartFile file, @RequestParam(defaultValue = "") String name, Model model)
            throws IOException {
        String wanted = name.isBlank() ? fileName(file) : name.strip();
        byte[] csv = file.getBytes();
        VocabularyChange change = desk.preview(wanted, csv);
        String id = UUID.randomUUID().toString();
        drafts.put(id, new Draft(current.user().username(), wanted, csv));
        model.addAttribute("draft", id);
        model.addAttribute("change", change);
        return "admin/vocabulary-preview";
    }

    /// Browsers of old send the whole path; blanks and other signs are no part of a name here.
    private static String fileName(MultipartFile file) {
        String path = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_.-]+", "-").replaceAll("^-+", "");
    }

    @PostMapping("/drafts/{id}")
    String carryOut(
            @PathVariable String id,
            @RequestParam(defaultValue = "false") boolean skipBadRows,
            RedirectAttributes redirect) {
        Draft draft = drafts.getIfPresent(id);
        if (draft == null || !draft.username().equals(current.user().username())) {
            throw VocabularyDraftGone.fromTheDesk();
        }
        VocabularyChange change = desk.apply(draft.name(), draft.csv(), skipBadRows);
        drafts.invalidate(id);
        Notices.done(redirect, "vocabulary.applied", change.name(), change.rows());
        redirect.addFlashAttribute("changed", true);
        return PAGE;
    }

    @PostMapping("/files/{name}/back")
    String goBack(@PathVariable String name, RedirectAttributes redirect) {
        VocabularyChange change = desk.goBack(name);
        Notices.done(redirect, "vocabulary.restored", change.name(), change.rows());
        redirect.addFlashAttribute("changed", true);
        return PAGE;
    }

    @GetMapping("/files/{name}")
    ResponseEntity<byte[]> download(@PathVariable String name) {
        return CsvDownload.of(name, desk.content(name));
    }

    @PostMapping("/reload")
    String reload(RedirectAttributes redirect) {
        Notices.done(redirect, "vocabulary.reloaded", desk.reload().size());
        return PAGE;
    }

    @PostMapping("/read-again")
    String readAgain(RedirectAttributes redirect) {
        desk.readMailAgain();
        Notices.done(redirect, "vocabulary.reading");
        return PAGE;
    }

    @ExceptionHandler({RefusedVocabulary.class, UnknownVocabulary.class})
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String refused(RuntimeException cause, Model model) {
        model.addAttribute("refusal", cause.getMessage());
        return list(model);
    }

    @ExceptionHandler(InvalidInput.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String gone(InvalidInput cause, Model model) {
        model.addAttribute("gone", cause);
        return list(model);
    }
}
