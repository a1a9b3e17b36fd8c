package dev.fairlead.mailboxes;

import dev.fairlead.archive.Delivery;
import dev.fairlead.mailboxes.ImapMessages.Fetched;
import dev.fairlead.mailboxes.PulledBatch.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Fetches the messages of a batch from the open folder; what the server will not give comes back with its cause.
final class BatchFetch {

    /// @param refused messages that exist on the server but cannot be had
    record Result(List<Delivery> deliveries, List<Refusal> refused) {}

    private final PullParts parts;
    private final ImapConnection connection;
    private final MailboxFolder folder;
    private final Strikes strikes;

    BatchFetch(PullParts parts, ImapConnection connection, MailboxFolder folder, Strikes strikes) {
        this.parts = parts;
        this.connection = connection;
        this.folder = folder;
        this.strikes = strikes;
    }

    int mostMessages() {
        return strikes.most(folder.id(), parts.settings().batchMessages());
    }

    Result fetch(FetchPlan.Batch batch) {
        List<Refusal> refused = new ArrayList<>();
        Map<Long, Fetched> fetched = new HashMap<>();
        List<Long> wanted = wanted(batch, refused);
        if (!wanted.isEmpty()) {
            strikes.fetching(folder.id(), wanted);
            parts.meters().fetching(() -> fetchInto(fetched, wanted, batch));
            for (Long uid : wanted) {
                if (!fetched.containsKey(uid)) {
                    fetchAlone(uid, fetched, refused);
                }
            }
            strikes.fetched();
        }
        return new Result(deliveries(batch.uids(), fetched), refused);
    }

    private List<Long> wanted(FetchPlan.Batch batch, List<Refusal> refused) {
        long largest = parts.settings().maxMessage().toBytes();
        List<Long> wanted = new ArrayList<>(batch.uids().size());
        for (Long uid : batch.uids()) {
            long size = batch.sizes().getOrDefault(uid, 0L);
            if (size > largest) {
                refused.add(new Refusal(
                        uid,
                        ("The message has %,d bytes; messages over %,d are not fetched (setting"
                                        + " fairlead.mailboxes.max-message).")
                                .formatted(size, largest)));
            } else if (strikes.isOut(folder.id(), uid)) {
                refused.add(new Refusal(uid, "The connection broke three times while this message was fetched."));
            } else {
                wanted.add(uid);
            }
        }
        return wanted;
    }

    private void fetchInto(Map<Long, Fetched> fetched, List<Long> wanted, FetchPlan.Batch batch) {
        long bytes = batch.bytes();
        if (wanted.size() == 1 && bytes > parts.settings().batchBytes().toBytes()) {
            parts.large().enter();
            Fetched large = ImapMessages.fetchInPieces(
                    connection,
                    wanted.getFirst(),
                    bytes,
                    parts.settings().maxMessage().toBytes());
            if (large != null) {
                fetched.put(large.uid(), large);
            }
        } else {
            ImapMessages.fetch(connection, wanted, bytes).forEach(message -> fetched.put(message.uid(), message));
        }
    }

    /// A server that stumbles over one message often gives the others when it is asked for each.
    private void fetchAlone(long uid, Map<Long, Fetched> fetched, List<Refusal> refused) {
        strikes.fetching(folder.id(), List.of(uid));
        List<Fetched> alone = ImapMessages.fetch(
                connection, List.of(uid), parts.settings().batchBytes().toBytes());
        for (Fetched message : alone) {
            if (message.uid() == uid) {
                fetched.put(uid, message);
                return;
            }
        }
        // Deleted while we were on the way is no loss; there and not handed out is.
        if (ImapMessages.uids(connection, uid, uid, null).length > 0) {
            refused.add(new Refusal(uid, "The server lists this message but does not hand it out."));
        }
    }

    private List<Delivery> deliveries(List<Long> order, Map<Long, Fetched> fetched) {
        List<Delivery> deliveries = new ArrayList<>(fetched.size());
        for (Long uid : order) {
            Fetched message = fetched.get(uid);
            if (message != null) {
                deliveries.add(new Delivery(
                        folder.mailboxId(),
                        folder.id(),
                        folder.cursor().uidValidity(),
                        uid,
                        message.internalDate(),
                        message.flags(),
                        message.raw()));
            }
        }
        return deliveries;
    }
}
