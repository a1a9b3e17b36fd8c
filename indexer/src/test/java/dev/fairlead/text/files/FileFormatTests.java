package dev.fairlead.text.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileFormatTests {

    @ParameterizedTest
    @CsvSource({"OLE2, D0 CF 11 E0", "ZIP, 50 4B 03 04", "RTF, 7B 5C 72 74 66", "TNEF, 78 9F 3E 22"})
    void eachByteOfASignatureCounts(FileFormat format, String signature) {
        byte[] content = HexFormat.ofDelimiter(" ").parseHex(signature);

        assertThat(FileFormat.of(content)).isEqualTo(format);
        for (int i = 0; i < content.length; i++) {
            byte[] other = content.clone();
            other[i] ^= 1;
            assertThat(FileFormat.of(other)).as("byte %d", i).isEqualTo(FileFormat.NONE);
        }
    }
}
