package dev.fairlead.plugins;

import dev.fairlead.lines.OneLine;
import dev.fairlead.plugins.PluginRow.Wanted;
import dev.fairlead.spi.Permissions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The plugins in the database.
@Component
class PluginTable {

    private static final int LONGEST_NOTICE = 1000;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient jdbc;

    PluginTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PluginRow> find(String id) {
        return jdbc.sql("select * from plugin where id = ?")
                .param(id)
                .query(PluginTable::row)
                .optional();
    }

    List<PluginRow> all() {
        return jdbc.sql("select * from plugin order by id")
                .query(PluginTable::row)
                .list();
    }

    private static PluginRow row(ResultSet row, int number) throws SQLException {
        OffsetDateTime grantedAt = row.getObject("granted_at", OffsetDateTime.class);
        return new PluginRow(
                row.getString("id"),
                Wanted.valueOf(row.getString("wanted")),
                row.getString("notice"),
                JSON.readValue(row.getString("settings"), new TypeReference<Map<String, String>>() {}),
                JSON.readValue(row.getString("granted"), Permissions.class),
                row.getString("granted_by"),
                grantedAt == null ? null : grantedAt.toInstant(),
                row.getInt("per_minute"));
    }

    /// A version that counts.
    record Counted(String id, String file, String sha256) {}

    List<Counted> counted() {
        return jdbc.sql("select id, file, sha256 from plugin")
                .query((row, number) ->
                        new Counted(row.getString("id"), row.getString("file"), row.getString("sha256")))
                .list();
    }

    /// What its jar says now.
    @Transactional
    void know(KnownPlugin plugin) {
        int rows = jdbc.sql("update plugin set file = ?, version = ?, sha256 = ? where id = ?")
                .param(plugin.jar().file())
                .param(plugin.descriptor().version())
                .param(plugin.jar().sha256())
                .param(plugin.id())
                .update();
        if (rows == 0) {
            PluginRow fresh = PluginRow.fresh(plugin.id());
            jdbc.sql("insert into plugin (id, file, version, sha256, wanted, notice, settings, granted, per_minute,"
                            + " changed_at) values (?, ?, ?, ?, ?, '', '{}', ?, ?, ?)")
                    .param(plugin.id())
                    .param(plugin.jar().file())
                    .param(plugin.descriptor().version())
                    .param(plugin.jar().sha256())
                    .param(fresh.wanted().name())
                    .param(JSON.writeValueAsString(fresh.granted()))
                    .param(fresh.perMinute())
                    .param(utc(Instant.now()))
                    .update();
        }
    }

    void want(String id, Wanted wanted, String notice) {
        jdbc.sql("update plugin set wanted = ?, notice = ?, changed_at = ? where id = ?")
                .params(wanted.name(), OneLine.of(notice, LONGEST_NOTICE - 1), utc(Instant.now()), id)
                .update();
    }

    void grant(String id, Permissions granted, String by) {
        jdbc.sql("update plugin set granted = ?, granted_by = ?, granted_at = ? where id = ?")
                .params(JSON.writeValueAsString(granted), by, utc(Instant.now()), id)
                .update();
    }

    void set(String id, Map<String, String> settings, int perMinute) {
        jdbc.sql("update plugin set settings = ?, per_minute = ?, changed_at = ? where id = ?")
                .params(JSON.writeValueAsString(settings), perMinute, utc(Instant.now()), id)
                .update();
    }

    Optional<String> recall(String id, String name) {
        return jdbc.sql("select remembered from plugin_memory where plugin_id = ? and name = ?")
                .params(id, name)
                .query(String.class)
                .optional();
    }

    @Transactional
    void remember(String id, Map<String, String> names) {
        new HashMap<>(names).forEach((name, value) -> {
            int rows = jdbc.sql("update plugin_memory set remembered = ? where plugin_id = ? and name = ?")
                    .params(value, id, name)
                    .update();
            if (rows == 0) {
                jdbc.sql("insert into plugin_memory (plugin_id, name, remembered) values (?, ?, ?)")
                        .params(id, name, value)
                        .update();
            }
        });
    }

    @Transactional
    void forget(String id) {
        jdbc.sql("delete from plugin_memory where plugin_id = ?").param(id).update();
        jdbc.sql("delete from plugin where id = ?").param(id).update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
