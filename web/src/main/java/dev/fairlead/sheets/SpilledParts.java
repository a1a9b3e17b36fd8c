package dev.fairlead.sheets;

import dev.fairlead.facts.RepDay;
import dev.fairlead.facts.Spill;
import dev.fairlead.figures.Metric;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;

/// Parts of sheets, those of a rep's month together.
final class SpilledParts implements Spill.Form<SheetPart> {

    private static final int MAIL = -1;
    private static final int STRANGER = -2;

    @Override
    public int togetherness(SheetPart part) {
        LocalDate day = part.day().day();
        return part.day().rep().hashCode() * 31 + day.getYear() * 12 + day.getMonthValue();
    }

    @Override
    public void write(SheetPart part, DataOutputStream out) throws IOException {
        out.writeUTF(part.day().rep());
        out.writeInt((int) part.day().day().toEpochDay());
        Metric apart = part.apart();
        SheetLine line = part.line();
        out.writeByte(line != null ? MAIL : apart == null ? STRANGER : DaySheet.APART.indexOf(apart));
        if (line != null) {
            out.writeLong(line.mailId());
            out.writeByte(line.signs());
            out.writeLong(line.conversation());
            out.writeLong(line.customer());
            out.writeShort(line.asked());
            out.writeInt(line.minutes());
            out.writeUTF(line.topics());
        }
    }

    @Override
    public SheetPart read(DataInputStream in) throws IOException {
        // Few reps write many mails.
        RepDay day = new RepDay(in.readUTF().intern(), LocalDate.ofEpochDay(in.readInt()));
        int what = in.readByte();
        return switch (what) {
            case MAIL -> new SheetPart(day, line(in), null);
            case STRANGER -> new SheetPart(day, null, null);
            default -> new SheetPart(day, null, DaySheet.APART.get(what));
        };
    }

    private static SheetLine line(DataInputStream in) throws IOException {
        return new SheetLine(
                in.readLong(), in.readByte(), in.readLong(), in.readLong(), in.readShort(), in.readInt(), in.readUTF());
    }
}
