package dev.fairlead.customers;

import dev.fairlead.events.Event;
import dev.fairlead.events.EventType;
import dev.fairlead.events.Outbox;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Tells outside which customers changed, and in which fields; what stands in them asks the API.
@Component
class CustomerNews {

    private final Outbox outbox;

    CustomerNews(Outbox outbox) {
        this.outbox = outbox;
    }

    /// @param into the customer that took in those that are gone, null when they were removed
    void tell(List<Customer> before, List<Customer> after, @Nullable Long into) {
        Map<Long, Customer> was = byId(before);
        Map<Long, Customer> is = byId(after);
        List<Event> events = new ArrayList<>();
        for (Customer gone : before) {
            if (!is.containsKey(gone.id())) {
                events.add(
                        into == null
                                ? event(EventType.CUSTOMER_CHANGED, gone).with("change", "removed")
                                : event(EventType.CUSTOMER_MERGED, gone).with("into", into));
            }
        }
        for (Customer now : after) {
            Customer former = was.get(now.id());
            events.add(former == null ? created(now) : changed(former, now));
            if (former != null && isHandedOver(former, now)) {
                events.add(event(EventType.CUSTOMER_HANDED_OVER, now)
                        .with("from", former.owner())
                        .with("to", now.owner())
                        .with("team", now.team()));
            }
        }
        outbox.tell(events);
    }

    private static boolean isHandedOver(Customer former, Customer now) {
        return !former.owner().equals(now.owner()) || !former.team().equals(now.team());
    }

    private static Event created(Customer customer) {
        return event(EventType.CUSTOMER_CHANGED, customer).with("change", "created");
    }

    private static Event changed(Customer former, Customer now) {
        CustomerValues was = CustomerValues.of(former);
        CustomerValues is = CustomerValues.of(now);
        return event(EventType.CUSTOMER_CHANGED, now)
                .with("change", "changed")
                .with(
                        "fields",
                        Arrays.stream(CustomerField.values())
                                .filter(field -> !was.sameAs(is, field))
                                .map(CustomerField::key)
                                .toList());
    }

    private static Event event(EventType type, Customer customer) {
        return Event.of(type, "customer", customer.id())
                .with("owner", customer.owner())
                .with("status", customer.status().name().toLowerCase(java.util.Locale.ROOT))
                .with("version", customer.version());
    }

    private static Map<Long, Customer> byId(List<Customer> customers) {
        return customers.stream().collect(Collectors.toMap(Customer::id, Function.identity()));
    }
}
