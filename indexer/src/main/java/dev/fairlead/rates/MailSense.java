package dev.fairlead.rates;

import dev.fairlead.amounts.RateUnits;
import dev.fairlead.ratelines.RateRow;
import dev.fairlead.ratelines.RateToken;
import dev.fairlead.ratelines.RateToken.Kind;

/// What kind of mail it is: a bill names prices and offers none.
final class MailSense {

    private int billing;
    private int offering;
    private boolean freight;

    void hear(RateRow row) {
        freight |= row.has(Kind.BOX)
                || row.has(Kind.CARRIER)
                || row.has(Kind.PORT)
                || row.has(Kind.CHARGE)
                || row.has(Kind.BREAK);
        if (!row.has(Kind.WORD) && (freight || !row.has(Kind.UNIT))) {
            return;
        }
        for (RateToken token : row.tokens()) {
            freight |= token.is(Kind.UNIT)
                    && !RateUnits.isOfGoods(token.value())
                    && !token.value().equals("SHIPMENT")
                    && !token.value().equals("DAY");
            switch (token.word()) {
                case NO_PRICE -> billing++;
                case PRICE, NOW, VALID, VALID_FROM, TARGET -> offering++;
                case FREE, DEMURRAGE, DETENTION, TRANSIT -> freight = true;
                default -> {}
            }
        }
    }

    /// A table with heads of a rate sheet.
    void hearFreight() {
        freight = true;
    }

    /// It names a box, a place, a carrier or a charge: amounts may be prices of transport.
    boolean isFreight() {
        return freight;
    }

    /// Invoices and demands for payment speak of money again and again, and never of an offer or its validity.
    boolean isBill() {
        return billing >= 2 && offering == 0;
    }
}
