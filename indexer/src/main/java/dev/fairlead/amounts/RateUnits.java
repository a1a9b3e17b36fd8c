package dev.fairlead.amounts;

import java.util.List;

/// What amounts are counted by, as it is written.
public final class RateUnits {

    /// Unit and written forms.
    static final List<String> LINES = List.of(
            "CNTR=CONTAINER|CONTAINERS|CNTR|CNTRS|CTNR|CTNRS|CTR|CTRS|CNT|CONT|CONTEINER|CONTENEDOR|CONTENEUR"
                    + "|BOX|BOXES|UNIT|UNITS|FCL|VAN|EQUIPMENT|柜|箱|个柜|个箱|柜子|自然箱",
            "BL=BL|B/L|BLS|BILL|BILL OF LADING|HBL|MBL|SET|SETS|DOC|DOCUMENT|AWB|HAWB|MAWB|ENTRY|DECLARATION|票"
                    + "|单|份|套|提单",
            "LUMP=LUMPSUM|LUMP SUM|LSUM|L/SUM|FLAT|一笔|整笔|一口价/票",
            "SHIPMENT=SHIPMENT|SHIPMENTS|SHIPMT|SHPMT|SHPMNT|SHIPMNT|SHPT|SHIPT|SHMT|CONSIGNMENT|LOT|TRUCK"
                    + "|TRIP|JOB|FILE|批|车|趟|次|整批",
            "TEU=TEU|TEUS|标箱",
            "FEU=FEU|FEUS",
            "WM=CBM|CUBIC METER|CUBIC METRE|RT|R/T|R.T|FRT TON|REVENUE TON|FREIGHT TON|W/M|WM|M3|CU.M|方|立方|立方米"
                    + "|计费吨|运费吨|个方",
            "KG=KG|KGS|KILO|KILOS|K|公斤|千克",
            "TON=TON|TONS|TONNE|TONNES|MT|MTS|PMT|T|吨",
            "DAY=DAY|DAYS|DIEM|天|日",
            "PDPR=PDPR|PDPR/FD|PDPRFD",
            "HOUR=HOUR|HR|小时",
            "PALLET=PALLET|PLT|托|托盘",
            "CAR=CAR|VEHICLE|台|辆",
            "PCS=PC|PCS|PIECE|PIECES|CTN|CTNS|CARTON|CARTONS|PKG|PKGS|BAG|BAGS|DRUM|DRUMS|车位|小时|人|件|包|桶|只|SQM"
                    + "|M2|平方|LTR|LITER");

    private RateUnits() {}

    /// Goods are counted so, not transport: such figures are no amounts of freight.
    public static boolean isOfGoods(String unit) {
        return unit.equals("PCS") || unit.equals("HOUR");
    }

    /// A measure of the cargo or of time: a bare figure in front of it is no price.
    public static boolean isMeasure(String unit) {
        return switch (unit) {
            case "WM", "KG", "TON", "DAY", "HOUR", "PCS", "PALLET", "CAR", "TEU", "FEU", "CNTR" -> true;
            default -> false;
        };
    }
}
