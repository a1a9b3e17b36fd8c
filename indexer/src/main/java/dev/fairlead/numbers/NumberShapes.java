package dev.fairlead.numbers;

import dev.fairlead.freight.ContainerNumber;
import dev.fairlead.mentions.CodeRuns;
import dev.fairlead.mentions.Evidence;
import dev.fairlead.mentions.MentionType;
import dev.fairlead.mentions.Scan;
import dev.fairlead.mentions.Sheet;
import dev.fairlead.mentions.Weight;
import dev.fairlead.text.Words;
import dev.fairlead.vocabulary.Carrier;
import dev.fairlead.vocabulary.Cue;
import dev.fairlead.vocabulary.Hit;
import dev.fairlead.vocabulary.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Numbers without a label: a carrier's prefix in front of the shape of his bills, his shape of bookings in a line that
/// speaks of bookings, air waybills.
final class NumberShapes {

    private static final Set<String> OF_BOOKINGS = Words.set("""
            OUR CARRIER BOOKING CANCELLED CANCELED CONFIRMED UNDER WITH FOR THE OF LINER
            """);

    private static final Set<String> SHIPMENTS = Set.of("SHIPMENT", "SHIPMENTS", "SHPT");

    private static final String[] OWNERS = {"OUR", "YOUR", "我司", "我们", "我的", "贵司", "的单", "单子", "那票", "这票"};

    private static final int EBKG_LENGTH = 12;

    private final Sheet sheet;
    private final String text;
    private final List<Carrier> named = new ArrayList<>();
    private final boolean confirmation;
    private boolean bookings;
    private boolean air;

    private NumberShapes(Sheet sheet) {
        this.sheet = sheet;
        this.text = sheet.text();
        this.confirmation = BookingText.isConfirmation(sheet);
        for (Hit hit : sheet.hits()) {
            if (named.size() < 5) {
                addNamed(hit);
            }
            bookings |= hit.cue() == Cue.BOOKING;
            air |= hit.cue() == Cue.MASTER_AIR_WAYBILL || hit.cue() == Cue.HOUSE_AIR_WAYBILL;
        }
    }

    /// The carrier that is named here, by his own name or by that of a ship of his fleet.
    private void addNamed(Hit hit) {
        add(hit.as(Term.Kind.CARRIER) != null ? hit.as(Term.Kind.CARRIER) : hit.as(Term.Kind.FLEET));
        if (hit.as(Term.Kind.VESSEL) != null) {
            for (int cut = text.indexOf(' ', hit.start());
                    cut > 0 && cut < hit.end();
                    cut = text.indexOf(' ', cut + 1)) {
                sheet.vocabulary().meanings(sheet.slice(hit.start(), cut)).stream()
                        .filter(meaning -> meaning.kind() == Term.Kind.FLEET)
                        .forEach(this::add);
            }
        }
    }

    private void add(@Nullable Term term) {
        Carrier carrier = term == null ? null : sheet.vocabulary().carrier(term.value());
        if (carrier != null && !named.contains(carrier)) {
            named.add(carrier);
        }
    }

    static void read(Sheet sheet) {
        NumberShapes shapes = new NumberShapes(sheet);
        String text = sheet.text();
        CodeRuns codes = sheet.codes();
        for (int i = 0; i < codes.count(); i++) {
            int start = codes.start(i);
            int end = codes.end(i);
            if (end - start >= 8 && end - start <= 20 && sheet.isFree(start, end)) {
                shapes.readToken(start, end);
            } else if (end - start == 3 && end + 9 <= text.length() && text.charAt(end) == '-') {
                AirWaybills.readBare(sheet, start, end, shapes.air);
            }
        }
    }

    private void readToken(int start, int end) {
        String number = text.substring(start, end);
        boolean letters = Scan.isLetter(number.charAt(0));
        if (Scan.digits(text, start, end) < 5 || ContainerNumber.hasShape(number)) {
            return;
        }
        if (number.startsWith("EBKG")
                && end - start == EBKG_LENGTH
                && Scan.digits(text, start, end) == EBKG_LENGTH - 4) {
            Evidence evidence = new Evidence().plus(Weight.CARRIER_SHAPE, "as MSC numbers its bookings");
            sheet.note(MentionType.BOOKING, number, start, end, evidence);
            return;
        }
        Carrier carrier = letters ? sheet.vocabulary().carrierOfPrefix(number.substring(0, 4)) : null;
        if (carrier != null && number.length() >= 10) {
            readBill(number, carrier, start, end);
        } else if (!named.isEmpty()
                && (number.length() > 8 && (speaksOfBookings(start) || isOwned(start, end))
                        || isReferred(start) && bookings
                        || isShipment(start))) {
            readBooking(number, start, end);
        }
        if (letters && sheet.isFree(start, end)) {
            HouseBills.read(sheet, start, end);
        }
        if ((letters || confirmation) && sheet.isFree(start, end) && isReferred(start)) {
            readReference(start, end);
        }
        if (letters && sheet.isFree(start, end) && text.startsWith("这票", end)) {
            Evidence evidence = new Evidence()
                    .plus(Weight.SHAPE, "long as a bill of lading")
                    .plus(Weight.CUE_WORD, "in front of '这票'");
            sheet.note(MentionType.BL, number, start, end, evidence);
        }
    }

    /// 我司271950882这票, "MAERSK rolled our 271930444", 马士基的单271930018: somebody's shipment with the carrier who is
    /// named.
    private boolean isOwned(int start, int end) {
        int before = start;
        while (before > 0 && " #:".indexOf(text.charAt(before - 1)) >= 0) {
            before--;
        }
        for (String owner : OWNERS) {
            int at = before - owner.length();
            if (at >= 0
                    && text.startsWith(owner, at)
                    && (Scan.isChinese(owner.charAt(0)) || Scan.startsWord(text, at))) {
                return true;
            }
        }
        int behind = Scan.skip(text, end, " ");
        return text.startsWith("这票", behind) || text.startsWith("这单", behind) || text.startsWith("这个单", behind);
    }

    /// "BOOKING CANCELLATION … we cancelled ref. XMNE88003412"
    private void readReference(int start, int end) {
        boolean plausible = Scan.digits(text, start, end) >= 6 && end - start <= 14;
        if (plausible && bookings) {
            Evidence evidence = new Evidence()
                    .plus(Weight.SHAPE, "long as a booking number")
                    .plus(Weight.CUE_WORD, "a reference in a text about bookings");
            sheet.note(MentionType.BOOKING, text.substring(start, end), start, end, evidence);
        }
    }

    /// Right behind "ref" or "reference", which no other word makes somebody's own.
    private boolean isReferred(int start) {
        int word = labelStart(start);
        String label = text.substring(word, labelEnd(start));
        return (label.equals("REF") || label.equals("REFERENCE")) && sheet.hitAt(word) == null && isOfBooking(word);
    }

    /// `SHIPMENT 18234881`: what Hapag-Lloyd calls its bookings.
    private boolean isShipment(int start) {
        return SHIPMENTS.contains(text.substring(labelStart(start), labelEnd(start)));
    }

    private int labelEnd(int start) {
        int end = start;
        while (end > 0 && " .:#".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /// Of the word in front of a number, with nothing but signs between.
    private int labelStart(int start) {
        int end = labelEnd(start);
        int word = end;
        while (end < start && word > 0 && Scan.isLetter(text.charAt(word - 1)) && end - word < 10) {
            word--;
        }
        return word;
    }

    /// "our reference", "we cancelled ref.", not "release ref".
    private boolean isOfBooking(int label) {
        int end = label;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && Scan.isLetter(text.charAt(start - 1)) && end - start < 10) {
            start--;
        }
        return start == end || OF_BOOKINGS.contains(text.substring(start, end));
    }

    private void readBill(String number, Carrier carrier, int start, int end) {
        boolean exact = carrier.observed() && carrier.bl().matcher(number).matches();
        boolean prefixed = number.length() >= 12 && carrier.blPrefixes().contains(number.substring(0, 4));
        if (exact) {
            Evidence evidence = new Evidence().plus(Weight.CARRIER_SHAPE, "prefix and shape of " + carrier.name());
            sheet.note(MentionType.BL, number, start, end, evidence);
        } else if (prefixed) {
            Evidence evidence = new Evidence()
                    .plus(Weight.KNOWN_PREFIX, "prefix of " + carrier.name())
                    .plus(Weight.SHAPE, "long as a bill of lading");
            sheet.note(MentionType.BL, number, start, end, evidence);
        }
    }

    private void readBooking(String number, int start, int end) {
        for (Carrier carrier : named) {
            if (carrier.observed() && carrier.booking().matcher(number).matches()) {
                Evidence evidence = new Evidence()
                        .plus(Weight.CUE_WORD, "in a line about bookings")
                        .plus(Weight.PARTNER, "shape of the bookings of " + carrier.name() + ", who is named");
                sheet.note(MentionType.BOOKING, number, start, end, evidence);
                return;
            }
        }
    }

    /// The nearest words in front, in the same line.
    private boolean speaksOfBookings(int start) {
        int lineStart = Scan.lineStart(text, start);
        for (int i = sheet.firstHitFrom(start) - 1, seen = 0; i >= 0 && seen < 20; i--, seen++) {
            Hit hit = sheet.hits().get(i);
            if (hit.start() < lineStart) {
                return false;
            }
            if (hit.cue() == Cue.BOOKING) {
                return true;
            }
        }
        return false;
    }
}
