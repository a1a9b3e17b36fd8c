package dev.fairlead.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.fairlead.freight.EquipmentType;
import dev.fairlead.freight.ImoNumber;
import dev.fairlead.freight.PortCode;
import dev.fairlead.mailboxes.BadMailboxSettings;
import dev.fairlead.mailboxes.FolderChoice;
import dev.fairlead.mailboxes.MailServer;
import dev.fairlead.mailboxes.MailboxPassword;
import dev.fairlead.mailboxes.MailboxSettings;
import dev.fairlead.mailboxes.Security;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.i18n.LocaleContextHolder;

/// What the rooms below refuse, as a Chinese page says it.
class RefusalWordsTests {

    private final RefusalWords words = new RefusalWords();

    @BeforeEach
    void chinese() {
        LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
    }

    @AfterEach
    void anyLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    private static MailServer server(String host, int port, String username) {
        return new MailServer(host, port, Security.TLS, username);
    }

    private static MailboxSettings settings(String owner, String address, LocalDate since) {
        return new MailboxSettings(owner, address, server("mx.example", 993, "lisa"), FolderChoice.DEFAULT, since);
    }

    private static Stream<ThrowingCallable> mailboxes() {
        LocalDate day = LocalDate.of(2026, 1, 31);
        return Stream.of(
                () -> server("no host!", 993, "lisa"),
                () -> server("mx.example", 70_000, "lisa"),
                () -> server("mx.example", 993, " "),
                () -> Security.of("ssl"),
                () -> MailboxPassword.of("two\nlines"),
                () -> new FolderChoice(List.of(), List.of(" ")),
                () -> new FolderChoice(Collections.nCopies(201, "INBOX"), List.of()),
                () -> settings(" ", "lisa@firm.example", day),
                () -> settings("lisa", "lisa", day),
                () -> settings("lisa", "lisa@firm.example", LocalDate.of(1000, 1, 1)),
                () -> {
                    throw BadMailboxSettings.missing("password");
                },
                () -> {
                    throw BadMailboxSettings.missing("host");
                },
                () -> {
                    throw BadMailboxSettings.protocol("pop3");
                },
                () -> {
                    throw BadMailboxSettings.protocol("smtp");
                },
                () -> {
                    throw BadMailboxSettings.secret("oauth2");
                },
                () -> {
                    throw BadMailboxSettings.secret("pin");
                });
    }

    @ParameterizedTest
    @MethodSource("mailboxes")
    void saysWhatIsWrongWithAMailbox(ThrowingCallable refused) {
        BadMailboxSettings cause = (BadMailboxSettings) catchThrowable(refused);
        assertIsChinese(InvalidMailbox.because(cause));
    }

    @Test
    void saysWhatThisRoomRefuses() {
        assertIsChinese(InvalidMailbox.owner("nobody"));
        assertIsChinese(InvalidMailbox.port("imap"));
        assertIsChinese(InvalidMailbox.page(500));
        assertIsChinese(InvalidQuarantineRequest.state("lost"));
        assertIsChinese(InvalidQuarantineRequest.page(500));
        assertIsChinese(InvalidQuarantineRequest.payload(1000));
        assertIsChinese(InvalidQuarantineRequest.withoutReason());
    }

    @Test
    void saysWhatWasReadAndWhatWasExpectedOfARow() {
        assertThat(words.say("column region: read \"x\", expected "
                        + "a name in capitals such as NORTH-CHINA, longer than a port's code"))
                .isEqualTo("列 region：读到“x”，应为大写名称，如 NORTH-CHINA，长于港口代码");
        assertThat(words.say("ships.csv, line 2: "
                        + catchThrowable(() -> new ImoNumber("9811001")).getMessage() + "."))
                .isEqualTo("ships.csv 第 2 行：读到“9811001”，应为七位数字，末位为校验码。");
        assertIsChinese(catchThrowable(() -> new PortCode("X")));
        assertIsChinese(catchThrowable(() -> new EquipmentType("X")));
    }

    @Test
    void saysInEnglishWhatWasSaidInEnglish() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);
        assertThat(words.say("There is nothing with number 7 in quarantine."))
                .isEqualTo("There is nothing with number 7 in quarantine.");
    }

    private void assertIsChinese(Throwable refused) {
        String english = String.valueOf(refused.getMessage());
        assertThat(words.say(english)).doesNotContain("xpected", " is ", "{").containsPattern("\\p{IsHan}{2}");
    }
}
