package dev.fairlead.chats;

import dev.fairlead.chats.Conversation.Line;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/// Reads JSON: exports of Skype and Teams, messages of Microsoft Graph, what tools for WeChat write, and anything like
/// them: lists of messages, each with a time, a sender and a text under one of the usual names.
final class JsonTranscript {

    private static final int DEEPEST = 100;
    private static final int LONGEST_TEXT = 2_000_000;
    private static final long FIRST_MILLIS = 100_000_000_000L;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .build())
                    .build())
            .build();

    private static final String[] MESSAGES = {"MessageList", "messages", "value", "msgs", "chat_records"};
    private static final String[] ID = {"id", "conversation", "chatId", "conversationid", "talker", "StrTalker"};
    private static final String[] CHAT = {"chatId", "StrTalker", "talker"};
    private static final String[] TITLE = {"title", "displayName", "name", "topic", "Remark", "NickName"};
    private static final String[] AT = {
        "at", "time", "timestamp", "originalarrivaltime", "createdDateTime", "createTime", "StrTime", "sendTime", "date"
    };
    private static final String[] NAME = {"displayName", "NickName", "Remark", "author", "name"};
    private static final String[] FROM = {"from", "sender", "wxid"};
    private static final String[] ACCOUNT = {"account", "userPrincipalName", "email", "phone"};
    private static final String[] TEXT = {"text", "content", "StrContent", "message", "body", "msg"};
    private static final String[] OWN = {"own", "isSender", "isSend", "isSelf", "is_send", "fromMe"};

    private final ChatSource source;

    JsonTranscript(ChatSource source) {
        this.source = source;
    }

    List<Conversation> read(String text) {
        try {
            JsonNode root = MAPPER.readTree(text);
            String owner = word(root, "userId");
            JsonNode all = root.path("conversations").isArray() ? root.path("conversations") : root;
            List<Conversation> conversations = new ArrayList<>();
            if (all.isArray() && isOfConversations(all)) {
                all.forEach(one -> conversations.add(conversation(one, messages(one), owner)));
            } else {
                conversations.addAll(byChat(all.isArray() ? all : messages(all), all, owner));
            }
            if (conversations.stream().allMatch(one -> one.lines().isEmpty() && one.notices() == 0)) {
                throw BrokenTranscript.noMessages("JSON");
            }
            return conversations;
        } catch (JacksonException e) {
            String place = e.getLocation() == null
                    ? "the beginning"
                    : "line %d, column %d"
                            .formatted(
                                    e.getLocation().getLineNr(), e.getLocation().getColumnNr());
            throw BrokenTranscript.json(place, e.getOriginalMessage(), e);
        }
    }

    private static boolean isOfConversations(JsonNode list) {
        return messages(list.path(0)).isArray();
    }

    private static JsonNode messages(JsonNode node) {
        return first(node, MESSAGES);
    }

    /// Messages of several chats may stand in one list, each with the name of its chat.
    private List<Conversation> byChat(JsonNode messages, JsonNode about, String owner) {
        Map<String, List<JsonNode>> chats = new LinkedHashMap<>();
        messages.forEach(message -> chats.computeIfAbsent(word(message, CHAT), id -> new ArrayList<>())
                .add(message));
        return chats.entrySet().stream()
                .map(chat -> conversation(
                        about.isObject() ? about : MAPPER.createObjectNode(), chat.getKey(), chat.getValue(), owner))
                .toList();
    }

    private Conversation conversation(JsonNode about, JsonNode messages, String owner) {
        List<JsonNode> list = new ArrayList<>();
        messages.forEach(list::add);
        return conversation(about, "", list, owner);
    }

    private Conversation conversation(JsonNode about, String chat, List<JsonNode> messages, String owner) {
        String id = chat.isEmpty() ? word(about, ID) : chat;
        String topic = word(about.path("threadProperties"), "topic");
        String title = topic.isEmpty() ? word(about, TITLE) : topic;
        String shown = title.isEmpty() ? source.conversation() : title;
        String named = shown.isEmpty() ? bare(id) : shown;
        if (named.isEmpty()) {
            throw BrokenTranscript.nameless();
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < messages.size(); i++) {
            Line line = line(messages.get(i), "Message " + (i + 1), owner);
            if (line != null) {
                lines.add(line);
            }
        }
        int notices = messages.size() - lines.size();
        // Some exports begin with the newest.
        lines.sort(Comparator.comparing(Line::at));
        // That of one person: 8:live:bo of Skype, wxid_x of WeChat; the others are groups.
        String account = id.startsWith("8:") || id.startsWith("wxid_") ? bare(id) : "";
        return new Conversation(id.isEmpty() ? named : id, named, account, lines, notices);
    }

    private @Nullable Line line(JsonNode message, String place, String owner) {
        String type = word(message, "messagetype", "messageType");
        if (isNotice(type)) {
            return null;
        }
        JsonNode from = first(message, FROM);
        JsonNode user = from.path("user").isObject() ? from.path("user") : from;
        String id = user.isObject() ? word(user, "id") : from.asString("");
        String said = word(user.isObject() ? user : message, NAME);
        String account = word(user.isObject() ? user : message, ACCOUNT);
        String sender = said.isEmpty() ? bare(id) : said;
        String known = account.isEmpty() && !bare(id).equals(sender) ? bare(id) : account;
        String text = text(message, type);
        if (sender.isEmpty() || text.isEmpty()) {
            return null;
        }
        boolean own = isTrue(first(message, OWN))
                || !owner.isEmpty() && owner.equals(id)
                || source.isMe(sender, known)
                || source.isMe(bare(id), id);
        return new Line(at(message, place), sender, known, own, text);
    }

    /// Calls, members who come and go: `Event/Call`, `ThreadActivity/AddMember`, `systemEventMessage`.
    private static boolean isNotice(String type) {
        return type.startsWith("Event/")
                || type.startsWith("ThreadActivity/")
                || type.startsWith("EndToEndEncryption/")
                || type.equals("Notice")
                || type.equals("PopCard")
                || type.equals("systemEventMessage")
                || type.equals("unknownFutureValue");
    }

    private static String text(JsonNode message, String type) {
        JsonNode content = first(message, TEXT);
        boolean nested = content.isObject();
        String text = nested ? word(content, "content", "text") : content.asString("");
        boolean html = nested && word(content, "contentType").equals("html") || type.startsWith("RichText");
        return (html ? Jsoup.parseBodyFragment(text).body().wholeText() : text)
                .replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "")
                .strip();
    }

    private ZonedDateTime at(JsonNode message, String place) {
        JsonNode at = first(message, AT);
        String written = at.asString("").strip();
        try {
            if (at.isNumber() || written.matches("[0-9]{9,13}")) {
                long number = at.isNumber() ? at.asLong() : Long.parseLong(written);
                Instant instant = number < FIRST_MILLIS ? Instant.ofEpochSecond(number) : Instant.ofEpochMilli(number);
                return instant.atZone(source.reading().zone());
            }
            String iso = written.replace(' ', 'T');
            return iso.matches(".*(Z|[+-][0-9]{2}:?[0-9]{2})")
                    ? OffsetDateTime.parse(iso)
                            .atZoneSameInstant(source.reading().zone())
                    : LocalDateTime.parse(iso).atZone(source.reading().zone());
        } catch (DateTimeException e) {
            throw BrokenTranscript.field(place, "its time", written, "a time such as 2026-12-31T23:59:00+08:00");
        }
    }

    /// `8:live:anna` is the account anna of a live account of Skype.
    private static String bare(String id) {
        return id.replaceFirst("^[0-9]{1,2}:", "").replaceFirst("^live:(\\.cid\\.)?", "");
    }

    private static boolean isTrue(JsonNode node) {
        return node.isBoolean() ? node.asBoolean() : node.isNumber() && node.asInt() == 1;
    }

    private static String word(JsonNode node, String... names) {
        return first(node, names).asString("").strip();
    }

    /// The first of these fields that says something, whatever its letters' case.
    private static JsonNode first(JsonNode node, String... names) {
        if (node.isObject()) {
            for (String name : names) {
                for (Map.Entry<String, JsonNode> field : node.properties()) {
                    if (field.getKey().equalsIgnoreCase(name)
                            && !field.getValue().isNull()
                            && !field.getValue().asString("x").isBlank()) {
                        return field.getValue();
                    }
                }
            }
        }
        return MissingNode.getInstance();
    }
}
