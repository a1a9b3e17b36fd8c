package dev.fairlead.archive;

import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A delivery on its way into the archive: hashed, and packed when its bytes are new.
final class Incoming {

    private static final int LONGEST_FLAGS = 4000;
    private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");

    private final Delivery delivery;
    private final ContentHash hash;
    private byte @Nullable [] record;

    /// Where it was seen; the server gives a UID once, so one place is one message.
    record Place(long folderId, long uidValidity, long uid) {

        static Place of(Arrival arrival) {
            return new Place(arrival.folderId(), arrival.uidValidity(), arrival.uid());
        }
    }

    Incoming(Delivery delivery) {
        this.delivery = delivery;
        this.hash = ContentHash.of(delivery.raw());
    }

    Place place() {
        return new Place(delivery.folderId(), delivery.uidValidity(), delivery.uid());
    }

    ContentHash hash() {
        return hash;
    }

    int rawLength() {
        return delivery.raw().length;
    }

    /// Packs it, if that has not been done.
    byte[] record(RecordCodec codec) {
        byte[] packed = record;
        if (packed == null) {
            packed = codec.pack(delivery.raw(), hash);
            record = packed;
        }
        return packed;
    }

    Arrival arrival(long seq, long messageId, boolean duplicate) {
        return new Arrival(
                seq,
                messageId,
                hash,
                rawLength(),
                delivery.mailboxId(),
                delivery.folderId(),
                delivery.uidValidity(),
                delivery.uid(),
                // As the database keeps it, so that what is returned is what will be read.
                delivery.internalDate().truncatedTo(ChronoUnit.MICROS),
                storable(delivery.flags()),
                duplicate);
    }

    // Flags are the server's text: bounded, and without the zero byte that PostgreSQL refuses.
    private static String storable(String flags) {
        String clean = CONTROLS.matcher(flags).replaceAll(" ");
        return clean.length() <= LONGEST_FLAGS ? clean : clean.substring(0, LONGEST_FLAGS);
    }
}
