package dev.fairlead.alerts;

import dev.fairlead.audit.AuditLog;
import dev.fairlead.frame.Remembered;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The limits of an administrator and the choices of everybody, in the database; read from memory.
@Component
class AlertSettings {

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Remembered<AlertLimits> limits = new Remembered<>(this::loadLimits);
    private final Remembered<Map<String, AlertChoice>> choices = new Remembered<>(this::loadChoices);

    AlertSettings(JdbcClient jdbc, AuditLog audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    AlertLimits limits() {
        return limits.get();
    }

    AlertChoice choiceOf(String username) {
        return choices.get().getOrDefault(username, AlertChoice.usual(username));
    }

    @Transactional
    public void change(AlertLimits changed) {
        audit.record("alerts.limits", "alerts", limits().toString(), changed.toString());
        jdbc.sql("delete from alert_limits").update();
        jdbc.sql("insert into alert_limits (one, customer_hours, enquiry_hours, silent_days, important, quiet_from,"
                        + " quiet_until) values (1, ?, ?, ?, ?, ?, ?)")
                .params(
                        changed.customerHours(),
                        changed.enquiryHours(),
                        changed.silentDays(),
                        changed.importantWords(),
                        changed.quietFrom().toString(),
                        changed.quietUntil().toString())
                .update();
        limits.forget();
    }

    @Transactional
    public void change(AlertChoice changed) {
        jdbc.sql("delete from alert_choice where username = ?")
                .param(changed.username())
                .update();
        jdbc.sql("insert into alert_choice (username, language, on_page, by_mail) values (?, ?, ?, ?)")
                .params(
                        changed.username(),
                        changed.language(),
                        AlertKind.joined(changed.onPage()),
                        AlertKind.joined(changed.byMail()))
                .update();
        choices.forget();
    }

    private AlertLimits loadLimits() {
        return jdbc.sql("select * from alert_limits")
                .query((row, number) -> new AlertLimits(
                        row.getInt("customer_hours"),
                        row.getInt("enquiry_hours"),
                        row.getInt("silent_days"),
                        AlertLimits.words(row.getString("important")),
                        AlertLimits.time(row.getString("quiet_from")),
                        AlertLimits.time(row.getString("quiet_until"))))
                .optional()
                .orElse(AlertLimits.USUAL);
    }

    private Map<String, AlertChoice> loadChoices() {
        return jdbc
                .sql("select * from alert_choice")
                .query((row, number) -> new AlertChoice(
                        row.getString("username"),
                        row.getString("language"),
                        AlertKind.split(row.getString("on_page")),
                        AlertKind.split(row.getString("by_mail"))))
                .list()
                .stream()
                .collect(Collectors.toMap(AlertChoice::username, Function.identity()));
    }
}
