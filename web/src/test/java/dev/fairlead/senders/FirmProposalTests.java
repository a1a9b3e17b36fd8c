package dev.fairlead.senders;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FirmProposalTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Anna Berg (ACME Trading GmbH); ACME Trading GmbH",
                "Anna Berg | ACME Trading Co., Ltd.; ACME Trading Co., Ltd.",
                "ACME Trading Ltd; ACME Trading Ltd",
                "Jo Weber - Lumière S.A.; Lumière S.A.",
                "王芳（宁波家居有限公司）; 宁波家居有限公司"
            })
    void findsTheFirmInADisplayName(String name, String firm) {
        assertThat(FirmProposal.inDisplayName(name)).contains(firm);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anna Berg", "", "Ltd", "Sales: ACME Ltd", "anna@acme-ltd", "Marco"})
    void findsNoFirmWhereThereIsNone(String name) {
        assertThat(FirmProposal.inDisplayName(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "acme-trading.de, Acme Trading",
        "mail.acme.com, Acme",
        "acme.co.uk, Acme",
        "hh.acme-logistics.com.cn, Acme Logistics"
    })
    void guessesANameFromTheDomain(String domain, String name) {
        assertThat(FirmProposal.ofDomain(domain)).isEqualTo(name);
    }

    @Test
    void findsTheFirmUnderAMail() {
        assertThat(FirmProposal.inSignature("Best regards\nAnna Berg\nACME Trading GmbH\nTel: +49 40 1\n"))
                .contains("ACME Trading GmbH");
    }
}
