package dev.fairlead.officehours;

import dev.fairlead.frame.Notices;
import dev.fairlead.frame.Refused;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.tables.ColumnMemory;
import dev.fairlead.tables.Draft;
import dev.fairlead.tables.Drafts;
import dev.fairlead.tables.Table;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
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

/// Importing days from a table: choose a file, look at what it would bring, take it in; taken back as any change is.
@Controller
@RequestMapping("/office-hours/import")
class DayImportPages {

    /// The rows of such a table say everything themselves.
    private record Given() {}

    private final OfficeDesk desk;
    private final CurrentUser current;
    private final Drafts<DayColumn, Given> drafts;

    DayImportPages(OfficeDesk desk, ColumnMemory memory, CurrentUser current) {
        this.desk = desk;
        this.current = current;
        this.drafts = new Drafts<>(memory, "office-days", DayColumn.values());
    }

    @GetMapping
    String choose(Model model) {
        return "officehours/import";
    }

    @PostMapping
    String preview(@RequestParam MultipartFile file, Model model) throws IOException {
        var upload = new Drafts.Upload(username(), file.getOriginalFilename(), Table.read(file.getBytes()));
        return show(drafts.open(upload, DayColumn::guess, new Given()), model);
    }

    /// Once more, after a column was given another meaning.
    @PostMapping("/{id}/check")
    String check(@PathVariable String id, @RequestParam Map<String, String> given, Model model) {
        return show(drafts.meant(id, username(), given), model);
    }

    private String show(Draft<DayColumn, Given> draft, Model model) {
        draft.addTo(model, DayColumn.values());
        model.addAttribute("whole", DaySheet.isWhole(draft.columns()));
        model.addAttribute("plan", sheet(draft));
        return "officehours/import-preview";
    }

    private static DaySheet sheet(Draft<DayColumn, Given> draft) {
        return DaySheet.isWhole(draft.columns())
                ? DaySheet.read(draft.table(), draft.columns())
                : new DaySheet(List.of(), List.of());
    }

    @PostMapping("/{id:[0-9a-f-]{36}}")
    String carryOut(@PathVariable String id, @RequestParam Map<String, String> given, RedirectAttributes redirect) {
        Draft<DayColumn, Given> draft = drafts.meant(id, username(), given);
        DaySheet sheet = sheet(draft);
        desk.take(draft.fileName(), sheet.byCalendar(), username());
        drafts.close(draft);
        Notices.done(redirect, "office.imported", sheet.good().size());
        DaySheet.Line first = sheet.good().getFirst();
        redirect.addAttribute("calendar", first.calendar().key());
        redirect.addAttribute("year", first.entry().day().getYear());
        return "redirect:/office-hours";
    }

    private String username() {
        return current.user().username();
    }

    @ExceptionHandler(Refused.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String refused(Refused cause, Model model) {
        model.addAttribute("refusal", cause);
        return "officehours/import";
    }
}
