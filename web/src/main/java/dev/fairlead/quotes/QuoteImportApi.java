package dev.fairlead.quotes;

import dev.fairlead.quotes.RateSheet.Given;
import dev.fairlead.quotes.RateSheet.Plan;
import dev.fairlead.tables.Table;
import dev.fairlead.tables.Undone;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/quotes/import`: a rate sheet as the body, CSV or XLSX, its columns named in the first line.
@RestController
@RequestMapping("/api/v1/quotes/import")
class QuoteImportApi {

    private final RateSheet sheets;
    private final QuoteImports imports;
    private final QuoteHistory history;
    private final MessageSource messages;

    QuoteImportApi(RateSheet sheets, QuoteImports imports, QuoteHistory history, MessageSource messages) {
        this.sheets = sheets;
        this.imports = imports;
        this.history = history;
        this.messages = messages;
    }

    record LineError(long line, String row, String detail) {}

    /// @param added number of quotes that were added, or with `dryRun` would be
    /// @param id by which the import can be undone, null when nothing was added
    record Report(
            boolean dryRun,
            int added,
            List<LineError> errors,
            @Nullable Long id) {}

    @PostMapping(consumes = {Table.CSV, Table.XLSX})
    Report run(
            @RequestBody byte[] file,
            @RequestParam(defaultValue = "bought") String direction,
            @RequestParam(defaultValue = "") String customer,
            @RequestParam(defaultValue = "USD") String currency,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(defaultValue = "REST") String name,
            Locale locale) {
        Table table = sheets.read(file);
        List<SheetColumn> columns = sheets.guess(table.head());
        Given given = new Given(QuoteDirection.of(direction), customer.strip(), Money.currency(currency));
        Plan plan = sheets.plan(table, columns, given, history.now());
        Long id = dryRun || plan.good().isEmpty() ? null : imports.carryOut(plan.good(), name);
        List<LineError> errors = plan.mistakes().stream()
                .map(mistake -> new LineError(
                        mistake.line(), mistake.row(), mistake.cause().sentence(messages, locale)))
                .toList();
        return new Report(dryRun, plan.good().size(), errors, id);
    }

    @DeleteMapping("/{id}")
    Undone undo(@PathVariable long id) {
        return imports.undo(id);
    }
}
