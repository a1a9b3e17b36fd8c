package dev.fairlead.mailboxes;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What a folder is for: by the server's word (RFC 6154), else by its name in the languages of common mail programs.
enum FolderRole {
    INBOX(""),
    SENT("\\Sent"),
    DRAFTS("\\Drafts"),
    JUNK("\\Junk"),
    TRASH("\\Trash"),
    ARCHIVE("\\Archive"),
    /// A view of all mail, as Gmail has it: every message there stands in another folder too.
    ALL("\\All"),
    OTHER("");

    private static final Map<FolderRole, Set<String>> NAMES = Map.of(
            SENT,
            Set.of(
                    "sent",
                    "sent items",
                    "sent messages",
                    "sent mail",
                    "outbox sent",
                    "已发送",
                    "已发送邮件",
                    "已发邮件",
                    "已傳送郵件",
                    "寄件備份",
                    "gesendet",
                    "gesendete elemente",
                    "gesendete objekte",
                    "envoyés",
                    "éléments envoyés",
                    "messages envoyés",
                    "enviados",
                    "elementos enviados",
                    "posta inviata",
                    "verzonden items",
                    "отправленные"),
            DRAFTS,
            Set.of(
                    "drafts",
                    "draft",
                    "草稿",
                    "草稿箱",
                    "草稿匣",
                    "entwürfe",
                    "brouillons",
                    "borradores",
                    "bozze",
                    "concepten",
                    "черновики"),
            JUNK,
            Set.of(
                    "junk",
                    "spam",
                    "junk e-mail",
                    "junk email",
                    "bulk mail",
                    "垃圾邮件",
                    "垃圾郵件",
                    "广告邮件",
                    "junk-e-mail",
                    "spamverdacht",
                    "unerwünscht",
                    "courrier indésirable",
                    "correo no deseado",
                    "posta indesiderata",
                    "ongewenste e-mail",
                    "спам"),
            TRASH,
            Set.of(
                    "trash",
                    "deleted items",
                    "deleted messages",
                    "deleted",
                    "bin",
                    "已删除",
                    "已删除邮件",
                    "已刪除的郵件",
                    "垃圾桶",
                    "废件箱",
                    "papierkorb",
                    "gelöschte elemente",
                    "gelöschte objekte",
                    "corbeille",
                    "éléments supprimés",
                    "papelera",
                    "elementos eliminados",
                    "cestino",
                    "posta eliminata",
                    "verwijderde items",
                    "корзина"),
            ARCHIVE,
            Set.of("archive", "archives", "archiv", "归档", "存档", "封存", "archivo", "archivio"));

    /// Left out unless a person asks for them.
    private static final Set<FolderRole> OFF = Set.of(DRAFTS, JUNK, TRASH, ALL);

    private final String specialUse;

    FolderRole(String specialUse) {
        this.specialUse = specialUse;
    }

    /// @param attributes of the LIST answer
    static FolderRole of(String name, char separator, List<String> attributes) {
        if (name.equalsIgnoreCase("INBOX")) {
            return INBOX;
        }
        for (FolderRole role : values()) {
            if (!role.specialUse.isEmpty() && attributes.stream().anyMatch(role.specialUse::equalsIgnoreCase)) {
                return role;
            }
        }
        return byName(name.substring(name.lastIndexOf(separator) + 1));
    }

    private static FolderRole byName(String lastName) {
        String plain = lastName.strip().toLowerCase(Locale.ROOT);
        for (Map.Entry<FolderRole, Set<String>> entry : NAMES.entrySet()) {
            if (entry.getValue().contains(plain)) {
                return entry.getKey();
            }
        }
        return OTHER;
    }

    boolean isOffByDefault() {
        return OFF.contains(this);
    }

    /// The word for it in the archive's and the index's language.
    String word() {
        return this == ALL ? "other" : name().toLowerCase(Locale.ROOT);
    }

    /// The name of the rule that leaves such a folder out.
    String rule() {
        return this == ALL ? "all mail" : name().toLowerCase(Locale.ROOT);
    }
}
