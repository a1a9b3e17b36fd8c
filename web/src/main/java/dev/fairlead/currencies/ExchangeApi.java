package dev.fairlead.currencies;

import dev.fairlead.frame.Listing;
import dev.fairlead.tables.Mistake;
import dev.fairlead.tables.Table;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// `/api/v1/exchange-rates`: which pairs are known from when to when; `POST` a CSV or XLSX table to add to them.
@RestController
@RequestMapping("/api/v1/exchange-rates")
class ExchangeApi {

    private final ExchangeRates rates;
    private final ExchangeImports imports;
    private final MessageSource messages;

    ExchangeApi(ExchangeRates rates, ExchangeImports imports, MessageSource messages) {
        this.rates = rates;
        this.imports = imports;
        this.messages = messages;
    }

    record Imported(int rates) {}

    @GetMapping
    Listing<ExchangeRates.Known> known() {
        List<ExchangeRates.Known> known = rates.known();
        return new Listing<>(known.size(), known, null);
    }

    @PostMapping(consumes = {Table.CSV, Table.XLSX, "application/octet-stream"})
    @ResponseStatus(HttpStatus.CREATED)
    Imported add(@RequestBody byte[] file, Principal caller, Locale locale) {
        ExchangeSheet sheet = ExchangeSheet.read(Table.read(file));
        if (!sheet.mistakes().isEmpty()) {
            Mistake first = sheet.mistakes().getFirst();
            throw InvalidExchangeRate.lines(
                    sheet.mistakes().size(), first.line(), first.cause().sentence(messages, locale));
        }
        if (sheet.good().isEmpty()) {
            throw InvalidExchangeRate.nothing();
        }
        imports.add(sheet.good(), "API", caller.getName());
        return new Imported(sheet.good().size());
    }
}
