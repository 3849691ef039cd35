package org.ibidem.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateWordsTest {
    @ParameterizedTest
    @CsvSource({"2017~,about 2017", "2017-03-09?,perhaps 2017-03-09", "2017%,about 2017", "199X,1990s", "199X?,perhaps 1990s", "2009/..,from 2009", "../2012,until 2012", "–2012~,until about 2012",
        "2009/2012,2009–2012", "2009~–2012,about 2009–2012", "2016-07-12,2016-07-12", "19XX,19XX", "last spring?,last spring?", "5/12/2016,5/12/2016", "2016/,from 2016", "'',''"})
    void whatIsVagueIsSaidInWords(String edtf, String words) {
        assertThat(DateWords.of(edtf)).isEqualTo(words);
    }
}
