package dev.fairlead.frame;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The rooms in the bar, in its order; the message `room.<key>` names each, the icon is called like the key.
public enum Room {
    MAIL("/mail", "REP", "MANAGER", "AUDITOR"),
    DAY("/day", "REP", "MANAGER"),
    CUSTOMERS("/customers", "REP", "MANAGER", "AUDITOR", "ADMIN"),
    QUOTES("/quotes", "REP", "MANAGER", "AUDITOR"),
    VESSELS("/vessels", "REP", "MANAGER", "AUDITOR"),
    SHIPMENTS("/shipments", "REP", "MANAGER", "AUDITOR"),
    ACTIVITY("/activity", "REP", "MANAGER", "AUDITOR"),
    RULES("/rules", "REP", "MANAGER", "AUDITOR", "ADMIN"),
    TRY("/try", "ADMIN"),
    CONNECTORS("/admin/connectors", "ADMIN", "AUDITOR"),
    MAILBOXES("/mailboxes", "ADMIN", "AUDITOR"),
    WEBHOOKS("/webhooks", "ADMIN", "AUDITOR"),
    PLUGINS("/admin/plugins", "ADMIN", "AUDITOR"),
    QUARANTINE("/quarantine", "ADMIN", "AUDITOR"),
    VOCABULARY("/vocabulary", "ADMIN"),
    EXCHANGE("/exchange-rates", "ADMIN"),
    OFFICE("/office-hours", "ADMIN"),
    PEOPLE("/people", "ADMIN"),
    AUDIT("/audit", "AUDITOR");

    private final String path;
    private final Set<String> roles;

    Room(String path, String... roles) {
        this.path = path;
        this.roles = Set.of(roles);
    }

    public String path() {
        return path;
    }

    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /// Names of the roles that see it in the bar.
    public Set<String> roles() {
        return roles;
    }

    boolean contains(String requestPath) {
        return requestPath.equals(path) || requestPath.startsWith(path + "/");
    }

    /// The rooms for somebody with these roles. Only what is shown: who may enter is decided by the guards.
    static List<Room> openTo(Set<String> roles) {
        return Stream.of(values())
                .filter(room -> room.roles.stream().anyMatch(roles::contains))
                .toList();
    }
}
