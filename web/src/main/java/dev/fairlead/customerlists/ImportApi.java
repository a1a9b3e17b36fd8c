package dev.fairlead.customerlists;

import dev.fairlead.customerlists.CustomerImport.Plan;
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

/// `/api/v1/customers/import`: a table of customers as the body, CSV or XLSX, its columns named in the first line.
@RestController
@RequestMapping("/api/v1/customers/import")
class ImportApi {

    private final CustomerImport looking;
    private final Imports imports;
    private final MessageSource messages;

    ImportApi(CustomerImport looking, Imports imports, MessageSource messages) {
        this.looking = looking;
        this.imports = imports;
        this.messages = messages;
    }

    record LineError(long line, String name, String detail) {}

    /// @param added number of customers that were added, or with `dryRun` would be
    /// @param id by which the import can be undone, null when nothing was added
    record Report(
            boolean dryRun,
            int added,
            List<LineError> errors,
            List<CustomerImport.Resemblance> alike,
            @Nullable Long id) {}

    @PostMapping(consumes = {Table.CSV, Table.XLSX})
    Report run(
            @RequestBody byte[] file,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestParam(defaultValue = "REST") String name,
            Locale locale) {
        Table table = Table.read(file);
        Plan plan = looking.plan(table, ImportMapping.guess(table.head()));
        Long id = dryRun || plan.good().isEmpty() ? null : imports.carryOut(plan, name);
        List<LineError> errors = plan.mistakes().stream()
                .map(mistake -> new LineError(
                        mistake.line(), mistake.row(), mistake.cause().sentence(messages, locale)))
                .toList();
        return new Report(dryRun, plan.good().size(), errors, plan.resemblances(), id);
    }

    @DeleteMapping("/{id}")
    Undone undo(@PathVariable long id) {
        return imports.undo(id);
    }
}
