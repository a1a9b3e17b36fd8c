package dev.fairlead.activity;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.LocalDate;

/// What figures count, that of a rep's month together; without the mails, which nobody asks for when days are counted.
final class SpilledItems implements Spill.Form<Item> {

    private static final Metric[] METRICS = Metric.values();

    @Override
    public int togetherness(Item item) {
        return item.rep().hashCode() * 31
                + item.day().getYear() * 12
                + item.day().getMonthValue();
    }

    @Override
    public void write(Item item, DataOutputStream out) throws IOException {
        out.writeByte(item.metric().ordinal());
        out.writeUTF(item.rep());
        out.writeInt((int) item.day().toEpochDay());
        out.writeUTF(item.key());
        out.writeInt(item.value());
    }

    @Override
    public Item read(DataInputStream in) throws IOException {
        Metric metric = METRICS[in.readByte()];
        String rep = in.readUTF();
        return new Item(metric, rep, LocalDate.ofEpochDay(in.readInt()), 0, 0, in.readUTF(), in.readInt());
    }
}
