package dev.fairlead.help;

import dev.fairlead.frame.Room;
import dev.fairlead.people.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.stereotype.Component;

/// Which rooms there are, and what each role sees.
@Component
class StartChapter implements Chapter {

    /// @param open by the order of [Role], whether it stands in that role's bar
    record RoomLine(Room room, String text, List<Boolean> open) {}

    @Override
    public Topic topic() {
        return Topic.START;
    }

    @Override
    public Map<String, Object> contents(MessageSourceAccessor words) {
        List<Entry> roles = Arrays.stream(Role.values())
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .map(role ->
                        new Entry("", words.getMessage("people.role." + role), words.getMessage("help.role." + role)))
                .toList();
        List<RoomLine> rooms =
                Arrays.stream(Room.values()).map(room -> line(room, words)).toList();
        return Map.of("roles", roles, "rooms", rooms);
    }

    private static RoomLine line(Room room, MessageSourceAccessor words) {
        return new RoomLine(
                room,
                words.getMessage("help.room." + room.key()),
                Arrays.stream(Role.values())
                        .map(role -> room.roles().contains(role.name()))
                        .toList());
    }
}
