package dev.fairlead.quotes;

import dev.fairlead.customers.CustomerSearch;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/// What nobody may write into a quote, however well it reads.
@Component
class QuoteChecks {

    private final CustomerSearch customers;

    QuoteChecks(CustomerSearch customers) {
        this.customers = customers;
    }

    /// @throws InvalidQuote when it is a status that comes by itself
    void status(Map<QuoteField, String> given) {
        String status = given.get(QuoteField.STATUS);
        if (status != null && !QuoteStatus.settable().contains(QuoteStatus.of(status))) {
            throw InvalidQuote.status(status);
        }
    }

    /// @throws InvalidQuote when whoever writes it may not see its new customer
    void customer(Quote before, Quote after) {
        Long customer = after.customerId();
        if (customer != null
                && !Objects.equals(before.customerId(), customer)
                && customers.visible(customer).isEmpty()) {
            throw InvalidQuote.customer(customer.toString());
        }
    }
}
