package dev.fairlead.facts;

import dev.fairlead.facts.Fact.Side;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;

/// Facts, those of a conversation together.
final class SpilledFacts implements Spill.Form<Fact> {

    private static final Side[] SIDES = Side.values();

    @Override
    public int togetherness(Fact fact) {
        return fact.threadKey().hashCode();
    }

    @Override
    public void write(Fact fact, DataOutputStream out) throws IOException {
        out.writeLong(fact.mailId());
        out.writeUTF(fact.threadKey());
        out.writeUTF(fact.rep());
        out.writeByte(fact.side().ordinal());
        out.writeBoolean(fact.customerId() != null);
        out.writeLong(fact.customerId() == null ? 0 : fact.customerId());
        out.writeLong(fact.sentAt().getEpochSecond());
        out.writeInt(fact.sentAt().getNano());
        out.writeInt((int) fact.day().toEpochDay());
        out.writeBoolean(fact.late());
        out.writeLong(fact.ownId());
        out.writeLong(fact.repliesTo());
        out.writeLong(fact.person());
        out.writeBoolean(fact.quoted());
        out.writeBoolean(fact.courtesy());
        out.writeUTF(fact.topics());
    }

    @Override
    public Fact read(DataInputStream in) throws IOException {
        long id = in.readLong();
        String thread = in.readUTF();
        String rep = in.readUTF();
        Side side = SIDES[in.readByte()];
        boolean known = in.readBoolean();
        long customer = in.readLong();
        return new Fact(
                id,
                thread,
                // Few reps write many mails.
                rep.intern(),
                side,
                known ? customer : null,
                Instant.ofEpochSecond(in.readLong(), in.readInt()),
                LocalDate.ofEpochDay(in.readInt()),
                in.readBoolean(),
                in.readLong(),
                in.readLong(),
                in.readLong(),
                in.readBoolean(),
                in.readBoolean(),
                in.readUTF());
    }
}
