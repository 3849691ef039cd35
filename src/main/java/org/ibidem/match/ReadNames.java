package org.ibidem.match;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Many names as they were read, in their order, to be kept in a file: reading names is nearly all of what an index of them takes. Only what the same
 * {@link #reading()} wrote is to be read again.
 */
public final class ReadNames {
    /** To be raised whenever the code reads any name otherwise than before, or keeps it otherwise. */
    private static final int CODE = 7;
    private static final List<String> LISTS = List.of("cjk-legal-forms.txt", "common-words.txt", "glossary.txt", "hanja.txt", "legal-forms.txt");
    private final Words words = new Words();
    private final List<List<NameForm>> names = new ArrayList<>();

    /** What decides how names are read: the code and its lists of words. */
    public static String reading() {
        CRC32 lists = new CRC32();
        LISTS.forEach(l -> lists.update(WordLists.bytes(l)));
        return CODE + "-" + Long.toHexString(lists.getValue());
    }

    /** Reads a name and puts it behind the others. */
    public void add(String name, NameKind kind) {
        names.add(ReadName.of(name, kind, words).forms());
    }

    /** How many names there are. */
    public int size() {
        return names.size();
    }

    List<NameForm> forms(int at) {
        return names.get(at);
    }

    /** Writes them: the different words and families of legal forms once, then each name by their numbers. */
    public void write(OutputStream to) throws IOException {
        Map<Word, Integer> numbers = new LinkedHashMap<>();
        Map<Set<String>, Integer> families = new LinkedHashMap<>();
        names.forEach(forms -> forms.forEach(f -> {
            f.words().forEach(w -> numbers.putIfAbsent(w, numbers.size()));
            families.putIfAbsent(f.legalForms(), families.size());
        }));
        DataOutputStream out = new DataOutputStream(to);
        out.writeInt(numbers.size());
        for (Word word : numbers.keySet()) write(word, out);
        out.writeInt(families.size());
        for (Set<String> family : families.keySet()) {
            out.writeShort(family.size());
            for (String form : family) out.writeUTF(form);
        }
        out.writeInt(names.size());
        for (List<NameForm> forms : names) write(forms, numbers, families, out);
        out.flush();
    }

    private static void write(Word word, DataOutputStream out) throws IOException {
        out.writeDouble(word.weight());
        out.writeBoolean(word.isConsonants());
        for (String part : List.of(word.text(), word.sound(), word.skeleton(), word.korean(), word.chinese())) out.writeUTF(part);
    }

    private static void write(List<NameForm> forms, Map<Word, Integer> numbers, Map<Set<String>, Integer> families, DataOutputStream out) throws IOException {
        out.writeByte(forms.size());
        for (NameForm form : forms) {
            out.writeByte(form.system().ordinal() * 2 + (form.partial() ? 1 : 0));
            out.writeInt(families.get(form.legalForms()));
            out.writeShort(form.words().size());
            for (Word word : form.words()) out.writeInt(numbers.get(word));
        }
    }

    /** Reads what {@link #write} wrote. @throws IOException when it ends too early or is something else */
    public static ReadNames read(InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(from);
        Word[] words = new Word[in.readInt()];
        for (int i = 0; i < words.length; i++) words[i] = word(in);
        List<Set<String>> families = new ArrayList<>();
        for (int i = in.readInt(); i > 0; i--) families.add(family(in));
        ReadNames read = new ReadNames();
        for (int i = in.readInt(); i > 0; i--) {
            List<NameForm> forms = new ArrayList<>();
            for (int f = in.readByte(); f > 0; f--) forms.add(form(in, words, families));
            read.names.add(forms);
        }
        return read;
    }

    private static Word word(DataInputStream in) throws IOException {
        double weight = in.readDouble();
        boolean consonants = in.readBoolean();
        return new Word(in.readUTF(), weight, in.readUTF(), in.readUTF(), in.readUTF(), in.readUTF(), consonants);
    }

    private static Set<String> family(DataInputStream in) throws IOException {
        Set<String> family = new LinkedHashSet<>();
        for (int i = in.readShort(); i > 0; i--) family.add(in.readUTF());
        return family;
    }

    private static NameForm form(DataInputStream in, Word[] words, List<Set<String>> families) throws IOException {
        int kind = in.readByte();
        Set<String> family = families.get(in.readInt());
        Word[] own = new Word[in.readShort()];
        for (int i = 0; i < own.length; i++) own[i] = words[in.readInt()];
        return new NameForm(List.of(own), family, NameForm.System.values()[kind / 2], kind % 2 == 1);
    }
}
