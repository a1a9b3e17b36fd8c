package dev.fairlead.customers;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.fairlead.customers.CustomerImport.Plan;
import dev.fairlead.frame.Notices;
import dev.fairlead.frame.Refused;
import dev.fairlead.people.CurrentUser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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

/// Importing customers from a table: choose a file, look at what would happen, let it happen.
@Controller
@RequestMapping("/customers/import")
class ImportPages {

    private static final int SHOWN = 200;

    /// A file that somebody looked at, until it is taken in or forgotten.
    private record Draft(String username, byte[] file) {}

    private final CustomerImport imports;
    private final CurrentUser current;
    private final Cache<String, Draft> drafts = Caffeine.newBuilder()
            .maximumSize(20)
            .expireAfterWrite(Duration.ofMinutes(30))
            .build();

    ImportPages(CustomerImport imports, CurrentUser current) {
        this.imports = imports;
        this.current = current;
    }

    @GetMapping
    String choose() {
        return "customers/import";
    }

    @GetMapping("/template.csv")
    ResponseEntity<byte[]> template() {
        String table = String.join(",", CustomerCsv.COLUMNS)
                + "\r\nACME Trading GmbH,ACME;爱克米贸易,acme.example,Anna Berg <anna@acme.example>;info@acme.example,,,ACTIVE\r\n";
        // The mark in front tells spreadsheets that it is UTF-8.
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("customers.csv")
                                .build()
                                .toString())
                .body(("\uFEFF" + table).getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping
    String preview(@RequestParam MultipartFile file, Model model) throws IOException {
        byte[] bytes = file.getBytes();
        Plan plan = imports.plan(bytes);
        String id = UUID.randomUUID().toString();
        drafts.put(id, new Draft(current.user().username(), bytes));
        model.addAttribute("draft", id);
        model.addAttribute("fileName", file.getOriginalFilename());
        model.addAttribute("plan", plan);
        model.addAttribute("shown", SHOWN);
        return "customers/import-preview";
    }

    @PostMapping("/{id}")
    String carryOut(@PathVariable String id, RedirectAttributes redirect) {
        Draft draft = drafts.getIfPresent(id);
        if (draft == null || !draft.username().equals(current.user().username())) {
            throw InvalidTable.gone();
        }
        int added = imports.carryOut(imports.plan(draft.file())).size();
        drafts.invalidate(id);
        Notices.done(redirect, "customers.imported", added);
        return "redirect:/customers";
    }

    @ExceptionHandler(Refused.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String refused(Refused cause, Model model) {
        model.addAttribute("refusal", cause);
        return choose();
    }
}
