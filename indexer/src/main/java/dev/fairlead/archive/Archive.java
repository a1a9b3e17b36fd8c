package dev.fairlead.archive;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Service;

/// Every message that was ever fetched, byte for byte and once, and the log of where it was seen.
///
/// Safe for many threads. What [#append] has returned survives a kill at any moment.
@Service
public class Archive {

    private final ArchiveTables tables;
    private final Appender appender;
    private final SegmentReader reader;
    private final Counter readBytes;

    @Autowired
    Archive(SegmentFolder folder, ArchiveTables tables, MeterRegistry meters) {
        RecordCodec codec = new RecordCodec(folder.settings().level());
        this.tables = tables;
        this.appender = new Appender(folder, tables, codec, meters);
        this.reader = new SegmentReader(folder, codec);
        this.readBytes = Counter.builder("fairlead.archive.read")
                .baseUnit("bytes")
                .description("Raw bytes given out")
                .register(meters);
    }

    /// An archive without Spring, with the standard settings.
    ///
    /// @param data the folder of everything; the segment files come to lie in its subfolder `archive`
    /// @param jdbc on a database that has the archive's tables
    public static Archive open(Path data, JdbcTemplate jdbc) {
        return open(data, jdbc, ArchiveSettings.standard(), new SimpleMeterRegistry());
    }

    static Archive open(Path data, JdbcTemplate jdbc, ArchiveSettings settings, MeterRegistry meters) {
        var manager = new JdbcTransactionManager(Objects.requireNonNull(jdbc.getDataSource()));
        return new Archive(new SegmentFolder(data, settings), new ArchiveTables(jdbc, manager), meters);
    }

    /// Stores what is new, logs where each delivery was seen, and commits both together with `sameTransaction`.
    ///
    /// Bytes the archive has are not stored again. A place (folder, UIDVALIDITY, UID) that the log has is not
    /// logged again: its first arrival is returned, so fetching twice doubles nothing. Calls from several threads
    /// queue up for the disk, hashing and packing run side by side.
    ///
    /// @param sameTransaction what must be committed with the arrivals or not at all: the folder's cursor
    /// @return the arrivals in the order of the deliveries
    /// @throws ArchiveFailure when the disk is full or fails: then nothing of the batch is there, and the same call
    ///     can be made again
    public List<Arrival> append(List<Delivery> deliveries, Runnable sameTransaction) {
        return appender.append(deliveries, sameTransaction);
    }

    /// The bytes exactly as they were delivered; their SHA-256 is checked here, on every read.
    ///
    /// @throws UnknownMessage when there is no such message
    /// @throws DamagedMessage when what lies on disk is not what was stored
    public byte[] read(long messageId) {
        return read(List.of(messageId)).getFirst().raw();
    }

    /// Many messages at the price of few disk reads, in the order of their places on disk, which is that of their
    /// ids. All are in memory at once: bound the batch by [Arrival#length].
    ///
    /// @throws UnknownMessage when one does not exist
    /// @throws DamagedMessage when one is damaged; the others can then be read one by one
    public List<ArchivedMessage> read(Collection<Long> messageIds) {
        List<ArchivedMessage> messages = new ArrayList<>(messageIds.size());
        read(messageIds, messages::add);
        return messages;
    }

    /// As [#read(Collection)], but only a few messages are in memory at a time.
    public void read(Collection<Long> messageIds, Consumer<ArchivedMessage> to) {
        Set<Long> wanted = new TreeSet<>(messageIds);
        List<Location> locations = tables.messages().locations(wanted);
        if (locations.size() < wanted.size()) {
            wanted.removeAll(locations.stream().map(Location::messageId).collect(Collectors.toSet()));
            throw UnknownMessage.withId(wanted.iterator().next());
        }
        reader.read(locations, message -> {
            readBytes.increment(message.raw().length);
            to.accept(message);
        });
    }

    /// The next entries of the log, growing, for a reader that has dealt with all up to `seq`.
    public List<Arrival> arrivalsAfter(long seq, int max) {
        return tables.arrivals().after(seq, max);
    }

    /// All places where these messages were seen, in the order of the log.
    public List<Arrival> arrivalsOf(Collection<Long> messageIds) {
        return tables.arrivals().ofMessages(messageIds);
    }

    /// The number of the log's last entry, 0 when it is empty: numbers have no gaps.
    public long lastSeq() {
        return tables.arrivals().lastSeq();
    }

    /// How many different messages are stored.
    public long messageCount() {
        return tables.messages().count();
    }

    /// Those of these contents that were seen in the mailbox, in whatever folder.
    public Set<ContentHash> seenIn(long mailboxId, Collection<ContentHash> contents) {
        Map<Long, ContentHash> known = new HashMap<>();
        tables.messages().known(contents).forEach((hash, message) -> known.put(message.id(), hash));
        return tables.arrivals().ofMessages(known.keySet()).stream()
                .filter(arrival -> arrival.mailboxId() == mailboxId)
                .map(Arrival::hash)
                .collect(Collectors.toSet());
    }

    /// The highest UID of this folder in the log, 0 when it has none.
    public long lastUid(long folderId, long uidValidity) {
        return tables.arrivals().lastUid(folderId, uidValidity);
    }

    /// Which UIDs of this folder are in the log, for the ledger of what is on the server and what is here.
    public FolderHoldings holdings(long folderId, long uidValidity) {
        return tables.arrivals().holdings(folderId, uidValidity);
    }
}
