package dev.fairlead.customerlists;

import dev.fairlead.audit.AuditLog;
import dev.fairlead.customers.Customer;
import dev.fairlead.customers.CustomerFilters;
import dev.fairlead.customers.CustomerRules;
import dev.fairlead.customers.CustomerSearch;
import dev.fairlead.tables.Table;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/// Takes out exactly the customers that the list shows: as CSV, as a workbook, or their contacts as vCards.
@Controller
@RequestMapping("/customers")
class CustomerExportPages {

    private static final MediaType XLSX = MediaType.parseMediaType(Table.XLSX);
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType VCARD = new MediaType("text", "vcard", StandardCharsets.UTF_8);

    private final CustomerSearch customers;
    private final CustomerRules rules;
    private final AuditLog audit;

    CustomerExportPages(CustomerSearch customers, CustomerRules rules, AuditLog audit) {
        this.customers = customers;
        this.rules = rules;
        this.audit = audit;
    }

    @GetMapping("/export.csv")
    ResponseEntity<StreamingResponseBody> csv(CustomerFilters filters) {
        return answer(filters, "customers.csv", CSV, CustomerExport::csv);
    }

    @GetMapping("/export.xlsx")
    ResponseEntity<StreamingResponseBody> xlsx(CustomerFilters filters) {
        return answer(filters, "customers.xlsx", XLSX, CustomerExport::xlsx);
    }

    @GetMapping("/export.vcf")
    ResponseEntity<byte[]> vcards(CustomerFilters filters) {
        return cards(found(filters, "contacts"), "contacts.vcf");
    }

    @GetMapping("/{id:\\d+}/contacts.vcf")
    ResponseEntity<byte[]> vcards(@PathVariable long id) {
        Customer customer = rules.get(id);
        audit.record("customers.exported", "customer:" + id);
        return cards(List.of(customer), "contacts.vcf");
    }

    /// An example that the import takes.
    @GetMapping("/import/template.csv")
    ResponseEntity<byte[]> template() {
        String table = "name,nameZh,aliases,domains,contacts,owner,team,status,tags\r\nACME Trading GmbH,爱克米贸易,ACME,"
                + "acme.example,Anna Berg <anna@acme.example>;info@acme.example,,,ACTIVE,furniture\r\n";
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment("customers.csv"))
                .body(("\uFEFF" + table).getBytes(StandardCharsets.UTF_8));
    }

    private List<Customer> found(CustomerFilters filters, String what) {
        List<Customer> found = customers.listed(filters);
        audit.record("customers.exported", what, "", "%d customers, %s".formatted(found.size(), filters));
        return found;
    }

    private ResponseEntity<StreamingResponseBody> answer(
            CustomerFilters filters, String name, MediaType type, BiConsumer<List<Customer>, OutputStream> writing) {
        List<Customer> found = found(filters, name);
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name))
                .body(out -> writing.accept(found, out));
    }

    private static ResponseEntity<byte[]> cards(List<Customer> customers, String name) {
        return ResponseEntity.ok()
                .contentType(VCARD)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name))
                .body(VCards.of(customers).getBytes(StandardCharsets.UTF_8));
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }
}
