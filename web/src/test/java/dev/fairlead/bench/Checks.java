package dev.fairlead.bench;

import dev.fairlead.bench.Api.Caller;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/// What must be exact afterwards. Each finding is a sentence; none means that nothing was lost, doubled or changed.
final class Checks {

    private static final int PAGE = 200;

    private final Api api;
    private final Maildirs mail;
    private final List<String> findings = new ArrayList<>();

    Checks(Api api, Maildirs mail) {
        this.api = api;
        this.mail = mail;
    }

    List<String> all(Set<String> namesBefore) {
        eachMailOnceAndByteForByte();
        everyFolderAddsUp();
        indexEqualsArchive();
        serverUnchanged(namesBefore);
        return findings;
    }

    private void eachMailOnceAndByteForByte() {
        Set<String> missing = new HashSet<>(mail.hashes().keySet());
        Set<String> seen = new HashSet<>();
        String cursor = "";
        do {
            JsonNode page = api.get(Caller.AUDITOR, "/api/v1/search?q=&sort=oldest&size=" + PAGE + cursor);
            for (JsonNode hit : page.get("hits")) {
                String messageId = hit.get("messageId").asString();
                if (!seen.add(messageId)) {
                    findings.add("Doubled: %s is found twice".formatted(messageId));
                }
                missing.remove(messageId);
                compare(messageId, hit.get("id").asLong());
            }
            cursor = page.get("next").isNull()
                    ? ""
                    : "&cursor=" + Api.encoded(page.get("next").asString());
        } while (!cursor.isEmpty());
        missing.stream().limit(20).forEach(id -> findings.add("Lost: %s is not found".formatted(id)));
    }

    private void compare(String messageId, long id) {
        Set<String> expected = mail.hashes().get(messageId);
        if (expected == null) {
            findings.add("Unknown: %s was never delivered".formatted(messageId));
            return;
        }
        String hash = Maildirs.sha256(api.bytes(Caller.AUDITOR, "/api/v1/messages/" + id + "/raw"));
        if (!expected.contains(hash)) {
            findings.add("Changed: the bytes of %s are not those of the server".formatted(messageId));
        }
    }

    private void everyFolderAddsUp() {
        Map<String, Integer> unseen = new HashMap<>(mail.perFolder());
        for (JsonNode listed : items(api.get(Caller.ADMIN, "/api/v1/mailboxes"))) {
            JsonNode mailbox = api.get(
                    Caller.ADMIN, "/api/v1/mailboxes/" + listed.get("id").asString());
            for (JsonNode folder : mailbox.get("folders")) {
                String name = mailbox.get("owner").asString() + "/"
                        + folder.get("name").asString();
                addsUp(name, folder, unseen.getOrDefault(name, 0));
                unseen.remove(name);
            }
        }
        unseen.forEach((name, count) ->
                findings.add("Lost: the ledger has no folder %s with %d messages".formatted(name, count)));
    }

    private void addsUp(String name, JsonNode folder, int delivered) {
        long onServer = folder.get("onServer").asLong();
        long accounted = folder.get("stored").asLong()
                + folder.get("duplicates").asLong()
                + folder.get("excluded").asLong()
                + folder.get("quarantined").asLong();
        boolean right = onServer == delivered
                && accounted == onServer
                && folder.get("unexplained").asLong() == 0;
        if (!right || folder.get("quarantined").asLong() != 0) {
            findings.add("Ledger: %s has %d messages, but says %s".formatted(name, delivered, folder));
        }
    }

    static Iterable<JsonNode> items(JsonNode answer) {
        return answer.isArray() ? answer : answer.get("items");
    }

    private void indexEqualsArchive() {
        JsonNode index = api.get(Caller.ADMIN, "/api/v1/index");
        boolean equal = index.get("missing").asLong() == 0
                && index.get("indexed").asLong() == mail.hashes().size();
        if (!equal) {
            findings.add("Index: %d mails were delivered, but it says %s"
                    .formatted(mail.hashes().size(), index));
        }
    }

    private void serverUnchanged(Set<String> before) {
        Set<String> after = mail.names();
        Set<String> gone = new TreeSet<>(before);
        gone.removeAll(after);
        Set<String> fresh = new TreeSet<>(after);
        fresh.removeAll(before);
        gone.stream().limit(10).forEach(name -> findings.add("Server: %s is gone".formatted(name)));
        fresh.stream().limit(10).forEach(name -> findings.add("Server: %s is new".formatted(name)));
    }
}
