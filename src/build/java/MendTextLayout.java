import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * Mends the JavaFX in a folder of this build. In version 26 on Linux every text from right to left that is wrapped within a run fails with an
 * ArrayIndexOutOfBoundsException in {@code PrismTextLayout.computeTrailingSpaceWidth}, which reads before the beginning of the text, and the window
 * cannot be laid out any more: an Arabic name in a narrow column is enough. Of such a run no space is now taken off its end, as before that method came.
 * To be left out with the first JavaFX in which {@code RightToLeftTest} is green without it.
 */
public final class MendTextLayout {
    private static final String LAYOUT = "com/sun/javafx/text/PrismTextLayout.class";
    private static final ClassDesc RUN = ClassDesc.of("com.sun.javafx.text.TextRun");
    /** What a class that was mended has, so that it is not mended twice. */
    private static final String MENDED = "META-INF/ibidem-mended";
    /** As the licence of JavaFX asks of whoever changes a file of it. */
    private static final String NOTICE = " was changed by the build of Ibidem: docs/decisions/0033-mended-javafx.md\n";

    private MendTextLayout() {}

    /** @param folders those with JavaFX in them */
    public static void main(String[] folders) throws IOException {
        for (String folder : folders) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                for (Path jar : files.filter(f -> f.getFileName().toString().matches("javafx-graphics-.*\\.jar")).toList()) mend(jar);
            }
        }
    }

    private static void mend(Path jar) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            Path layout = inside.getPath(LAYOUT);
            if (!Files.exists(layout) || Files.exists(inside.getPath(MENDED))) return;
            // The jar is to be the same whenever it is made.
            FileTime then = Files.getLastModifiedTime(layout);
            ClassFile file = ClassFile.of();
            ClassTransform mended = ClassTransform.transformingMethods(MendTextLayout::isMeant, MethodTransform.transformingCode(new AtFirst()));
            Files.write(layout, file.transformClass(file.parse(Files.readAllBytes(layout)), mended));
            Path mark = Files.writeString(inside.getPath(MENDED), LAYOUT + NOTICE);
            for (Path written : List.of(layout, mark)) Files.getFileAttributeView(written, BasicFileAttributeView.class).setTimes(then, then, then);
        }
    }

    private static boolean isMeant(MethodModel method) {
        return method.methodName().equalsString("computeTrailingSpaceWidth");
    }

    /** Before all else: {@code if ((run.getLevel() & 1) != 0) return 0;}. */
    private static final class AtFirst implements CodeTransform {
        @Override
        public void atStart(CodeBuilder code) {
            Label leftToRight = code.newLabel();
            code.aload(1).invokevirtual(RUN, "getLevel", MethodTypeDesc.of(ConstantDescs.CD_byte)).iconst_1().iand().ifeq(leftToRight).fconst_0().freturn().labelBinding(leftToRight);
        }

        @Override
        public void accept(CodeBuilder code, CodeElement element) {
            code.with(element);
        }
    }
}
