package dev.fairlead.mailboxes;

import java.util.List;
import java.util.regex.Pattern;

/// Which folders a person wants pulled: names as the mail program shows them, `*` stands for any characters.
///
/// @param include when not empty, these and no others (also drafts, junk and trash, if named)
/// @param exclude never these, whatever else is said
public record FolderChoice(List<String> include, List<String> exclude) {

    public static final FolderChoice DEFAULT = new FolderChoice(List.of(), List.of());

    private static final int MOST = 200;
    private static final int LONGEST = 400;

    public FolderChoice {
        include = checked("folders.include", include);
        exclude = checked("folders.exclude", exclude);
    }

    private static List<String> checked(String field, List<String> names) {
        if (names.size() > MOST) {
            throw BadMailboxSettings.in(field, "Expected at most %s folders, got %s", MOST, names.size());
        }
        for (String name : names) {
            if (name.isBlank() || name.length() > LONGEST || name.indexOf('\n') >= 0) {
                throw BadMailboxSettings.in(field, "Expected folder names of 1 to 400 characters, got '%s'", name);
            }
        }
        return List.copyOf(names);
    }

    boolean includes(String folder) {
        return include.stream().anyMatch(name -> matches(name, folder));
    }

    boolean excludes(String folder) {
        return exclude.stream().anyMatch(name -> matches(name, folder));
    }

    private static boolean matches(String name, String folder) {
        StringBuilder pattern = new StringBuilder();
        for (String piece : name.split("\\*", -1)) {
            pattern.append(pattern.isEmpty() ? "" : ".*").append(Pattern.quote(piece));
        }
        return Pattern.compile(pattern.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL)
                .matcher(folder)
                .matches();
    }
}
