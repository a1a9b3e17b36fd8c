package dev.fairlead.vocabulary;

import java.util.Arrays;
import java.util.Optional;

/// What a word announces: the label of a value, a port's part in a route, a number to leave alone. The words themselves
/// stand in `cues.csv`.
public enum Cue {
    NONE,
    /// Only a ship's name follows.
    SHIP,
    /// An everyday word of the trade that a ship's name may follow.
    VESSEL,
    VOYAGE,
    IMO,
    CONTAINER,
    BL,
    BOOKING,
    /// Reads as a booking label only with a colon behind it.
    SO,
    MASTER_AIR_WAYBILL,
    HOUSE_AIR_WAYBILL,
    POL,
    POD,
    VIA,
    /// Where the carrier takes the goods over.
    RECEIPT,
    /// Where the carrier hands the goods over.
    DELIVERY,
    FROM,
    TO,
    ETD,
    ETA,
    ETB,
    ATD,
    ATA,
    SI_CUTOFF,
    CY_CUTOFF,
    VGM_CUTOFF,
    CUSTOMS_CUTOFF,
    AMS_CUTOFF,
    WAREHOUSE_CUTOFF,
    /// Of something that is not said.
    CUTOFF,
    LAYCAN,
    READY,
    CARGO,
    HS,
    UN,
    DG,
    NON_DG,
    DG_CLASS,
    PACKING_GROUP,
    GROSS_WEIGHT,
    NET_WEIGHT,
    CHARGEABLE_WEIGHT,
    WEIGHT_LIMIT,
    CARRIER,
    SHIPPER,
    CONSIGNEE,
    NOTIFY,
    CUSTOMER,
    VALIDITY,
    FREE_TIME,
    /// The amount behind it is no offer: a wish, a former price, a sum, an increase.
    NO_OFFER,
    PHONE,
    FAX,
    WHATSAPP,
    WECHAT,
    QQ,
    /// Numbers that belong to people, banks and offices: never read as numbers of the trade.
    MASK,
    /// Where a firm is: the town behind it is no port of a route.
    ADDRESS,
    /// A word of the trade that announces nothing, but tells a forwarder's mail from others.
    TRADE;

    static Optional<Cue> named(String name) {
        return Arrays.stream(values())
                .filter(cue -> cue != NONE && cue.name().equals(name))
                .findFirst();
    }
}
