package dev.fairlead.admin;

import dev.fairlead.frame.Refused;
import dev.fairlead.trade.TradeKind;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/// There are no records of this kind.
@ResponseStatus(HttpStatus.NOT_FOUND)
final class UnknownSchema extends Refused {

    private static final long serialVersionUID = 1L;

    private UnknownSchema(String sentence) {
        super(sentence);
    }

    static UnknownSchema named(String kind) {
        return new UnknownSchema("There is no schema '%s'; expected one of %s.".formatted(kind, TradeKind.keys()));
    }
}
