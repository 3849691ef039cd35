package org.ibidem.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DroppedFilesTest {
    @TempDir Path folder;

    @Test
    void linesThatNameFilesAreTheseFilesAndOtherWordsAreNone() throws IOException {
        Path ledger = Files.writeString(folder.resolve("a ledger.txt"), "x");
        assertThat(DroppedFiles.paths(ledger.toString())).containsExactly(ledger);
        assertThat(DroppedFiles.paths("\"" + ledger + "\"\r\n" + folder.toUri() + "\n\n")).containsExactly(ledger, folder);
        assertThat(DroppedFiles.paths(ledger + "\nand what it says")).isEmpty();
        assertThat(DroppedFiles.paths("a ledger.txt")).as("nobody knows where that is").isEmpty();
        assertThat(DroppedFiles.paths("file://elsewhere:1/x\u0000")).isEmpty();
        assertThat(DroppedFiles.paths("")).isEmpty();
    }
}
