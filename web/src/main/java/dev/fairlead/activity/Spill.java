package dev.fairlead.activity;

import dev.fairlead.activity.Fact.Side;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// Facts on their way to be sorted by conversation: written to one of several temporary files in the order in which
/// mail
/// came, read file by file. All of a conversation's are in one file, and one file fits into memory.
final class Spill implements AutoCloseable {

    private static final int FILES = 64;
    private static final int BUFFER = 1 << 16;

    private final List<Path> files = new ArrayList<>();
    private final List<DataOutputStream> outs = new ArrayList<>();

    Spill() throws IOException {
        for (int i = 0; i < FILES; i++) {
            Path file = Files.createTempFile("fairlead-facts", ".tmp");
            files.add(file);
            outs.add(new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER)));
        }
    }

    int count() {
        return FILES;
    }

    void add(Fact fact) throws IOException {
        DataOutputStream out = outs.get(Math.floorMod(fact.threadKey().hashCode(), FILES));
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

    /// The facts of one file; nothing may be added any more.
    List<Fact> read(int number) throws IOException {
        outs.get(number).close();
        List<Fact> facts = new ArrayList<>();
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(files.get(number)), BUFFER))) {
            while (true) {
                facts.add(fact(in));
            }
        } catch (EOFException end) {
            return facts;
        }
    }

    private static Fact fact(DataInputStream in) throws IOException {
        long id = in.readLong();
        String thread = in.readUTF();
        String rep = in.readUTF();
        Side side = Side.values()[in.readByte()];
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

    @Override
    public void close() {
        try {
            for (DataOutputStream out : outs) {
                out.close();
            }
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException("Temporary files of facts cannot be removed", cause);
        }
    }
}
