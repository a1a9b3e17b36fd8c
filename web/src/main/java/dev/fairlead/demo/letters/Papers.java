package dev.fairlead.demo.letters;

import dev.fairlead.demo.letters.Block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The files that go with the letters of a shipment.
record Papers(Shipment shipment, Rep rep) {

    private static final String PDF = "application/pdf";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    Enclosure packingList() {
        boolean chinese = shipment.language() == Language.CHINESE;
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(chinese ? "装箱单" : "PACKING LIST", shipment.customer().name()));
        rows.add(List.of(chinese ? "品名" : "Description", shipment.cargo()));
        rows.addAll(table("boxes").rows());
        String name = chinese ? "装箱单" : "Packing list";
        return file("%s %s.xlsx".formatted(name, shipment.booking()), XLSX, Spreadsheet.of(name, rows), true);
    }

    Enclosure rateSheet() {
        String name = shipment.language() == Language.CHINESE ? "报价单" : "Rates";
        byte[] content = Spreadsheet.of(name, table("rates").rows());
        return file(
                "%s %s-%s.xlsx"
                        .formatted(name, shipment.pol().code(), shipment.pod().code()),
                XLSX,
                content,
                false);
    }

    Enclosure bookingConfirmation() {
        List<String> lines = new ArrayList<>(voyage());
        lines.add("Booking number: " + shipment.booking());
        lines.add("Equipment: %d x %s".formatted(shipment.boxes().size(), shipment.equipment()));
        lines.add("SI closing: %s 12:00".formatted(Language.ENGLISH.day(shipment.cutoff())));
        return pdf("Booking Confirmation", shipment.booking(), lines, false);
    }

    Enclosure draftBill() {
        return pdf("Bill of Lading DRAFT", shipment.bl(), withBoxes(), true);
    }

    Enclosure arrivalNotice() {
        return pdf("Arrival Notice", shipment.bl(), withBoxes(), true);
    }

    Enclosure photograph(Dice dice) {
        return file("IMG_%s.jpg".formatted(dice.shape("####")), "image/jpeg", Picture.photograph(dice), false);
    }

    private List<String> withBoxes() {
        List<String> lines = new ArrayList<>(voyage());
        lines.add("B/L No.: " + shipment.bl());
        for (Box box : shipment.boxes()) {
            lines.add("%s / %s / %s / %d packages / %d KGS"
                    .formatted(box.number(), box.seal(), shipment.equipment(), box.packages(), box.weight()));
        }
        return lines;
    }

    private List<String> voyage() {
        return List.of(
                "Carrier: " + shipment.carrier().name(),
                "Shipper / consignee: " + shipment.customer().name(),
                "Vessel / voyage: %s / %s".formatted(shipment.ship().name(), shipment.voyage()),
                "IMO: " + shipment.ship().imo(),
                "Port of loading: %s, ETD %s".formatted(shipment.pol().name(), Language.ENGLISH.day(shipment.etd())),
                "Port of discharge: %s, ETA %s".formatted(shipment.pod().name(), Language.ENGLISH.day(shipment.eta())));
    }

    private Enclosure pdf(String title, String number, List<String> lines, boolean namesBoxes) {
        byte[] content = PdfPaper.of(title + " " + number, lines);
        return file("%s %s.pdf".formatted(title, number), PDF, content, namesBoxes);
    }

    private Table table(String name) {
        Words.Filling filling = Facts.of(shipment, rep, shipment.language(), java.util.Map.of());
        return Objects.requireNonNull(filling.tables().get(name)).apply(shipment.language());
    }

    private static Enclosure file(String name, String type, byte[] content, boolean namesBoxes) {
        return new Enclosure(name, type, "", content, namesBoxes);
    }
}
