package dev.fairlead.text.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import javax.xml.parsers.SAXParserFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.InputSource;

/// What parsers report of a file, as text.
class GridTextTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<head><title>Book1</title></head><body><p>Rates</p></body> | Rates⏎",
                "<head><meta><b>a</b></meta>x</head><body>y</body>z | y⏎z",
                "<table><tr><td>POL</td><td>40HQ</td></tr><tr><td>Ningbo</td><td>1250</td></tr></table> | POL⇥40HQ⏎Ningbo⇥1250⏎",
                "<table><tr><td>a<br/>b <table><tr><td>c</td></tr></table></td><td>d</td></tr></table> | a b c⇥d⏎"
            })
    void keepsTheWordsAndTheGridAndNothingOfTheHead(String html, String text) throws Exception {
        TextSink sink = new TextSink(1000);

        SAXParserFactory.newDefaultNSInstance()
                .newSAXParser()
                .parse(new InputSource(new StringReader("<html>" + html + "</html>")), new GridText(sink));

        assertThat(sink.toString()).isEqualTo(text.replace('⏎', '\n').replace('⇥', '\t'));
    }
}
