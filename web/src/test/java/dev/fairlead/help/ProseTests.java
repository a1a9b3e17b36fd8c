package dev.fairlead.help;

import static org.assertj.core.api.Assertions.assertThat;

import dev.fairlead.help.Prose.Block;
import dev.fairlead.help.Prose.Kind;
import dev.fairlead.help.Prose.Mark;
import dev.fairlead.help.Prose.Piece;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProseTests {

    private final Prose prose = new Prose();

    @Test
    void linesOfOneKindStandTogetherAndParagraphsAlone() {
        List<Block> blocks = prose.blocks("One\nTwo\n* a\n* b\n> cp x\n> cp y\nThree");

        assertThat(blocks)
                .extracting(Block::kind)
                .containsExactly(Kind.PARAGRAPH, Kind.PARAGRAPH, Kind.POINTS, Kind.COMMANDS, Kind.PARAGRAPH);
        assertThat(blocks.get(2).lines()).hasSize(2);
        assertThat(blocks.get(3).typed()).isEqualTo("cp x\ncp y");
    }

    @Test
    void stepsGoOnCountingBehindWhatIsTyped() {
        List<Block> blocks = prose.blocks("1. Stop\n2. Copy\n> cp x\n3. Start");

        assertThat(blocks).extracting(Block::kind).containsExactly(Kind.STEPS, Kind.COMMANDS, Kind.STEPS);
        assertThat(blocks.getLast().first()).isEqualTo(3);
    }

    @Test
    void marksWhatIsWrittenAsItStandsWhatIsOnAButtonAndWhatLeadsSomewhere() {
        assertThat(pieces("Set `a*b*`, press *Save* on [My settings](/me)."))
                .containsExactly(
                        new Piece("Set ", Mark.NONE),
                        new Piece("a*b*", Mark.CODE),
                        new Piece(", press ", Mark.NONE),
                        new Piece("Save", Mark.LABEL),
                        new Piece(" on ", Mark.NONE),
                        new Piece("My settings", Mark.LINK, "/me"),
                        new Piece(".", Mark.NONE));
    }

    @Test
    void leadsToPagesOfItsOwnOnly() {
        assertThat(pieces("[x](https://elsewhere.example/)"))
                .extracting(Piece::mark)
                .containsOnly(Mark.NONE);
    }

    private List<Piece> pieces(String line) {
        return prose.blocks(line).getFirst().lines().getFirst();
    }
}
