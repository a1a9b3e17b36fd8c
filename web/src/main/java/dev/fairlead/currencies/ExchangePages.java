package dev.fairlead.currencies;

import dev.fairlead.frame.InvalidInput;
import dev.fairlead.frame.Notices;
import dev.fairlead.tables.Mistake;
import dev.fairlead.tables.Table;
import java.io.IOException;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The rates of exchange that are known, and the import of more.
@Controller
@RequestMapping("/exchange-rates")
class ExchangePages {

    private static final int SHOWN = 50;

    private final ExchangeRates rates;

    ExchangePages(ExchangeRates rates) {
        this.rates = rates;
    }

    @GetMapping
    String known(Model model) {
        model.addAttribute("known", rates.known());
        return "currencies/rates";
    }

    /// A file with any line that cannot be meant changes nothing.
    @PostMapping
    String add(@RequestParam MultipartFile file, Model model, RedirectAttributes redirect) throws IOException {
        try {
            ExchangeSheet sheet = ExchangeSheet.read(Table.read(file.getBytes()));
            List<Mistake> mistakes = sheet.mistakes();
            if (!mistakes.isEmpty() || sheet.rates().isEmpty()) {
                model.addAttribute("mistakes", mistakes.subList(0, Math.min(SHOWN, mistakes.size())));
                model.addAttribute("wrong", mistakes.size());
                return known(model);
            }
            rates.add(sheet.rates(), String.valueOf(file.getOriginalFilename()));
            Notices.done(redirect, "currencies.imported", sheet.rates().size());
            return "redirect:/exchange-rates";
        } catch (InvalidInput refusal) {
            model.addAttribute("refusal", refusal);
            return known(model);
        }
    }
}
