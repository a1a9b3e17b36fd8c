package dev.fairlead.mailcenter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.mime.MimeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceWordsTests {

    private static final Path AWKWARD = Path.of("../indexer/src/test/resources/mail");

    private final EvidenceWords words = new EvidenceWords();

    @Test
    void saysEachPhraseInChinese() {
        assertThat(say("in the register of ships, in capitals, voyage behind it"))
                .isEqualTo("在船舶名录中，大写，后面有航次");
        assertThat(say("in capitals, voyage behind it, but only the two name each other"))
                .isEqualTo("大写，后面有航次，但只有船名与航次互证");
        assertThat(say("domain acme.example; name 'ACME' in the quoted text"))
                .isEqualTo("域名 acme.example；引用部分有名称“ACME”");
        assertThat(say("shape of the bookings of MSC, who is named")).isEqualTo("MSC 订舱号的格式，文中提到该公司");
    }

    @Test
    void keepsWhatTheMailSaysAsItIs() {
        assertThat(say("behind 'm/v {0} 100%'")).isEqualTo("在“m/v {0} 100%”之后");
        assertThat(say("rule 12: 'it's ours' means this")).isEqualTo("规则 12：“it's ours”即指此项");
    }

    @Test
    void leavesAPhraseItDoesNotKnow() {
        assertThat(say("written in the stars, in capitals")).isEqualTo("written in the stars，大写");
    }

    @Test
    void isQuietInEnglish() {
        assertThat(words.say("in capitals, voyage behind it", Locale.ENGLISH))
                .isEqualTo("in capitals, voyage behind it");
    }

    /// Each sentence that reading the folder of awkward mails gives.
    @Test
    void saysWhatIsWrongWithAMail() throws IOException {
        MimeReader mime = new MimeReader();
        Set<String> problems = new TreeSet<>();
        try (Stream<Path> mails = Files.walk(AWKWARD)) {
            for (Path mail :
                    mails.filter(one -> one.toString().endsWith(".eml")).toList()) {
                problems.addAll(mime.read(Files.readAllBytes(mail)).problems());
            }
        }

        assertThat(problems)
                .hasSizeGreaterThan(4)
                .allSatisfy(problem -> assertThat(problem(problem)).matches("[\\p{IsHan}].*"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rates, new.pdf not read: locked with a password | rates, new.pdf 未读取：有密码保护",
                "all.zip/a.jpg not read: a picture | all.zip/a.jpg 未读取：是图片",
                "a.zip not read: damaged (no files in it) | a.zip 未读取：已损坏（其中没有文件）",
                "b.zip not read: damaged (invalid block) | b.zip 未读取：已损坏（invalid block）",
                "c.xlsx read in part: 1 hidden sheet left out | c.xlsx 只读取了一部分：略过 1 个隐藏工作表",
                "d.csv read in part: more than 1,000 characters | d.csv 只读取了一部分：超过 1,000 个字符",
                "body read in part: more than 9 characters | 正文只读取了一部分：超过 9 个字符",
                "e.pdf not read: for another reason | e.pdf 未读取：for another reason",
                "text: something broke | text: something broke",
            })
    void saysWhyAFileWasNotRead(String english, String chinese) {
        assertThat(problem(english)).isEqualTo(chinese);
        assertThat(words.problem(english, Locale.ENGLISH)).isEqualTo(english);
    }

    private String problem(String sentence) {
        return words.problem(sentence, Locale.SIMPLIFIED_CHINESE);
    }

    private String say(String evidence) {
        return words.say(evidence, Locale.SIMPLIFIED_CHINESE);
    }
}
