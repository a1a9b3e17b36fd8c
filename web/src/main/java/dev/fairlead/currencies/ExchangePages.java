package dev.fairlead.currencies;

import dev.fairlead.frame.Notices;
import dev.fairlead.frame.Refused;
import dev.fairlead.people.CurrentUser;
import dev.fairlead.people.Role;
import dev.fairlead.people.User;
import dev.fairlead.tables.ColumnMemory;
import dev.fairlead.tables.Draft;
import dev.fairlead.tables.Drafts;
import dev.fairlead.tables.ImportLog;
import dev.fairlead.tables.Table;
import dev.fairlead.tables.Undone;
import dev.fairlead.tables.UnknownImport;
import java.io.IOException;
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

/// The rates of exchange that are known; bringing in a table of more: looking at it first, taking it in, taking it
/// back.
@Controller
@RequestMapping("/exchange-rates")
class ExchangePages {

    private final ExchangeRates rates;
    private final ExchangeImports imports;
    private final CurrentUser current;
    private final Drafts<ExchangeColumn, String> drafts;

    ExchangePages(ExchangeRates rates, ExchangeImports imports, CurrentUser current, ColumnMemory memory) {
        this.rates = rates;
        this.imports = imports;
        this.current = current;
        this.drafts = new Drafts<>(memory, "exchange-rates", ExchangeColumn.values());
    }

    private ImportLog.Reader reader() {
        User user = current.user();
        return new ImportLog.Reader(user.username(), user.is(Role.ADMIN));
    }

    @GetMapping
    String known(Model model) {
        model.addAttribute("known", rates.known());
        model.addAttribute("imports", imports.latest(reader()));
        model.addAttribute("zone", current.user().zone());
        return "currencies/rates";
    }

    @PostMapping
    String preview(@RequestParam MultipartFile file, Model model) throws IOException {
        var upload =
                new Drafts.Upload(current.user().username(), file.getOriginalFilename(), Table.read(file.getBytes()));
        return show(drafts.open(upload, ExchangeColumn::of, ""), model);
    }

    /// Once more, after a column was given another meaning.
    @PostMapping("/{id:[0-9a-f-]{36}}/check")
    String check(@PathVariable String id, @RequestParam Map<String, String> given, Model model) {
        return show(drafts.meant(id, current.user().username(), given), model);
    }

    private String show(Draft<ExchangeColumn, String> draft, Model model) {
        draft.addTo(model, ExchangeColumn.values());
        model.addAttribute("whole", ExchangeSheet.isWhole(draft.columns()));
        model.addAttribute("plan", plan(draft));
        return "currencies/preview";
    }

    private static ExchangeSheet plan(Draft<ExchangeColumn, String> draft) {
        return ExchangeSheet.isWhole(draft.columns())
                ? ExchangeSheet.read(draft.table(), draft.columns())
                : ExchangeSheet.NOTHING;
    }

    @PostMapping("/{id:[0-9a-f-]{36}}")
    String carryOut(@PathVariable String id, @RequestParam Map<String, String> given, RedirectAttributes redirect) {
        Draft<ExchangeColumn, String> draft = drafts.meant(id, current.user().username(), given);
        ExchangeSheet plan = plan(draft);
        if (plan.good().isEmpty()) {
            throw InvalidExchangeRate.nothing();
        }
        imports.add(plan.good(), draft.fileName(), draft.username());
        drafts.close(draft);
        Notices.done(redirect, "currencies.imported", plan.good().size());
        return "redirect:/exchange-rates";
    }

    @PostMapping("/taken/{id:\\d+}/undo")
    String undo(@PathVariable long id, RedirectAttributes redirect) {
        Undone undone = imports.undo(id, reader());
        Notices.done(redirect, "currencies.undone", undone.removed(), undone.kept());
        return "redirect:/exchange-rates";
    }

    @ExceptionHandler(Refused.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    String refused(Refused cause, Model model) {
        model.addAttribute("refusal", cause);
        return known(model);
    }

    @ExceptionHandler(UnknownImport.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String unknown(UnknownImport cause, Model model) {
        return refused(cause, model);
    }
}
