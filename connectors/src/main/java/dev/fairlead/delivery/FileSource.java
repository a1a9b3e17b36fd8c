package dev.fairlead.delivery;

import jakarta.activation.DataSource;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;

/// A file of a note, as the mail library reads it.
record FileSource(Note.File file) implements DataSource {

    @Override
    public InputStream getInputStream() {
        return new ByteArrayInputStream(file.content());
    }

    @Override
    public OutputStream getOutputStream() {
        throw new UnsupportedOperationException("A file of a note is not written to");
    }

    @Override
    public String getContentType() {
        return file.type();
    }

    @Override
    public String getName() {
        return file.name();
    }
}
