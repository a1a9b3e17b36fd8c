package dev.fairlead.customers;

import dev.fairlead.frame.Refused;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// Two people changed the same field of a customer at the same time; nothing was saved of the second.
@ResponseStatus(HttpStatus.CONFLICT)
final class EditClash extends Refused {

    private static final long serialVersionUID = 1L;

    private final transient Customer now;
    private final transient List<CustomerEdit.Clash> clashes;
    private final transient List<String> by;

    private EditClash(Customer now, List<CustomerEdit.Clash> clashes, List<String> by) {
        super("customers.clash", String.join(", ", by), sentence(clashes), Integer.toString(now.version()));
        this.now = now;
        this.clashes = clashes;
        this.by = by;
    }

    /// The program itself goes by the word that the history has for it, in the reader's language.
    @Override
    public Object[] arguments() {
        Object[] arguments = super.arguments();
        arguments[0] = new DefaultMessageSourceResolvable(null, names(), places(by.size()));
        return arguments;
    }

    private Object[] names() {
        return by.stream()
                .map(name -> name.equals(CustomerHistory.PROGRAM)
                        ? new DefaultMessageSourceResolvable("customers.timeline.system")
                        : name)
                .toArray();
    }

    /// `{0}, {1}`
    private static String places(int names) {
        return IntStream.range(0, names).mapToObj(place -> "{" + place + "}").collect(Collectors.joining(", "));
    }

    private static String sentence(List<CustomerEdit.Clash> clashes) {
        return clashes.stream()
                .map(clash -> "%s “%s” ≠ “%s”".formatted(clash.field().key(), clash.theirs(), clash.mine()))
                .collect(Collectors.joining("; "));
    }

    static EditClash of(Customer now, List<CustomerEdit.Clash> clashes, List<CustomerChange> since) {
        return new EditClash(
                now,
                clashes,
                since.stream().map(CustomerChange::by).distinct().sorted().toList());
    }

    Customer now() {
        return now;
    }

    List<CustomerEdit.Clash> clashes() {
        return clashes;
    }
}
