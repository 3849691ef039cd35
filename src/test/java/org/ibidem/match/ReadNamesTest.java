package org.ibidem.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadNamesTest {
    private static final List<String> NAMES = List.of("Amaro Veltrani", "강철림", "فلتراني", "Дравик Илмо", "Kestrel (Harbour) Trading Co., Ltd.", "?", "平壤贸易有限公司");

    @Test
    void namesThatAreKeptAreFoundAsThoseThatAreReadAnew() throws IOException {
        ReadNames read = new ReadNames();
        NameIndex anew = new NameIndex();
        for (int i = 0; i < NAMES.size(); i++) {
            read.add(NAMES.get(i), NameKind.ANY);
            anew.add(10 + i, NAMES.get(i), NameKind.ANY);
        }
        ReadNames again = ReadNames.read(new ByteArrayInputStream(written(read)));
        NameIndex kept = new NameIndex();
        kept.add(10, again);
        assertThat(again.size()).isEqualTo(NAMES.size());
        for (String name : List.of("Veltrany Amaro", "Kang Chol-rim", "Ilmo Dravik", "Kestrel Trading", "Pyongyang Trading", "Nobody")) {
            ReadName asked = ReadName.of(name, NameKind.ANY);
            assertThat(kept.find(asked, 0.5, 10)).isEqualTo(anew.find(asked, 0.5, 10));
        }
        assertThat(kept.find(ReadName.of("강철림", NameKind.ANY), 0.9, 1)).extracting(NameIndex.Hit::name).containsExactly(11);
    }

    @Test
    void whatIsCutShortIsRefused() throws IOException {
        ReadNames read = new ReadNames();
        NAMES.forEach(n -> read.add(n, NameKind.PERSON));
        byte[] bytes = written(read);
        assertThatThrownBy(() -> ReadNames.read(new ByteArrayInputStream(Arrays.copyOf(bytes, bytes.length / 2)))).isInstanceOf(IOException.class);
    }

    private static byte[] written(ReadNames names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        names.write(bytes);
        return bytes.toByteArray();
    }
}
