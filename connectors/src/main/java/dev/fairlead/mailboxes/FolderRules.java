package dev.fairlead.mailboxes;

import org.jspecify.annotations.Nullable;

/// Decides which folders are pulled, and names the rule for those that are not.
final class FolderRules {

    private FolderRules() {}

    /// @return the name of the rule that leaves the folder out, null when it is pulled
    static @Nullable String excludedBy(FolderChoice choice, ServerFolder folder) {
        if (choice.excludes(folder.name())) {
            return "exclude list";
        }
        if (!choice.include().isEmpty()) {
            return choice.includes(folder.name()) ? null : "not on include list";
        }
        return folder.role().isOffByDefault() ? folder.role().rule() : null;
    }
}
