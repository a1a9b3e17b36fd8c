package dev.fairlead.facts;

import dev.fairlead.facts.Part.Ending;
import dev.fairlead.facts.Part.How;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Rows of the facts, those whose mails' numbers are near each other together: a table that is filled in the order of
/// its key is written once, in any other order again and again.
///
/// @param last the greatest number of a mail
record SpilledRows(long last) implements Spill.Form<Counted> {

    private static final SpilledFacts FACTS = new SpilledFacts();
    private static final How[] HOWS = How.values();

    @Override
    public int togetherness(Counted row) {
        return (int) (Math.clamp(row.mailId(), 0, last) * Spill.FILES / (last + 1));
    }

    @Override
    public void write(Counted row, DataOutputStream out) throws IOException {
        FACTS.write(row.fact(), out);
        Part part = row.part();
        out.writeBoolean(part.opens());
        out.writeLong(part.answers());
        out.writeShort(part.asked());
        out.writeInt(part.minutes());
        out.writeBoolean(part.firstAnswer());
        Ending ending = part.ending();
        out.writeByte(ending == null ? -1 : ending.how().ordinal());
        if (ending != null) {
            out.writeUTF(ending.rep());
            out.writeInt((int) ending.day().toEpochDay());
        }
    }

    @Override
    public Counted read(DataInputStream in) throws IOException {
        Fact fact = FACTS.read(in);
        return new Counted(
                fact,
                new Part(in.readBoolean(), in.readLong(), in.readShort(), in.readInt(), in.readBoolean(), ending(in)));
    }

    private static @Nullable Ending ending(DataInputStream in) throws IOException {
        int how = in.readByte();
        return how < 0 ? null : new Ending(HOWS[how], in.readUTF().intern(), LocalDate.ofEpochDay(in.readInt()));
    }
}
