package dev.fairlead.frame;

import dev.fairlead.frame.StatusSource.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the frame around a page shows.
///
/// @param signedIn whether there is somebody; without, only the sheet in the middle is shown
/// @param name display name of who is signed in
/// @param rooms for the bar
/// @param statuses what there is to say of the mail centre, worst first
/// @param room in which the page is, null outside of all
/// @param here path and query, to come back to after a change of language or theme
/// @param language `en` or `zh`
/// @param theme `light`, `dark` or `system`
public record Frame(
        boolean signedIn,
        String name,
        List<Room> rooms,
        List<Status> statuses,
        @Nullable Room room,
        String here,
        String language,
        String theme) {

    /// The search box is for those who may read mail.
    public boolean searches() {
        return rooms.contains(Room.MAIL);
    }
}
