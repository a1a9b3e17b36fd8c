package dev.fairlead.facts;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/// Things on their way to be put together: written to one of several temporary files as they come, from any thread, and
/// read file by file. All that belong together are in one file, and one file fits into memory.
///
/// The system forgets the files with the last of their streams, so that a program that is killed leaves none behind.
public final class Spill<T> implements AutoCloseable {

    static final int FILES = 64;
    private static final int BUFFER = 1 << 16;

    private final Form<T> form;
    private final List<DataOutputStream> outs = new ArrayList<>();
    private final List<InputStream> ins = new ArrayList<>();

    /// How a thing is written down.
    public interface Form<T> {

        /// The same for what belongs together.
        int togetherness(T one);

        void write(T one, DataOutputStream out) throws IOException;

        T read(DataInputStream in) throws IOException;
    }

    public Spill(Form<T> form) throws IOException {
        this.form = form;
        for (int i = 0; i < FILES; i++) {
            Path file = Files.createTempFile("fairlead-facts", ".tmp");
            outs.add(new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), BUFFER)));
            ins.add(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE));
        }
    }

    public int count() {
        return FILES;
    }

    public void add(T one) {
        DataOutputStream out = outs.get(Math.floorMod(form.togetherness(one), FILES));
        synchronized (out) {
            try {
                form.write(one, out);
            } catch (IOException cause) {
                throw new UncheckedIOException("A temporary file of facts cannot be written", cause);
            }
        }
    }

    /// What is in one file, once; nothing may be added any more.
    public List<T> read(int number) {
        List<T> all = new ArrayList<>();
        try {
            outs.get(number).close();
            try (DataInputStream in = new DataInputStream(new BufferedInputStream(ins.get(number), BUFFER))) {
                while (true) {
                    all.add(form.read(in));
                }
            }
        } catch (EOFException end) {
            return all;
        } catch (IOException cause) {
            throw new UncheckedIOException("A temporary file of facts cannot be read", cause);
        }
    }

    @Override
    public void close() {
        try {
            for (DataOutputStream out : outs) {
                out.close();
            }
            for (InputStream in : ins) {
                in.close();
            }
        } catch (IOException cause) {
            throw new UncheckedIOException("Temporary files of facts cannot be removed", cause);
        }
    }
}
