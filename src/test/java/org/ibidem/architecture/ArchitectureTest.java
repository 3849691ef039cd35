package org.ibidem.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ibidem.ui.OnScreen;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The rules of the house. Each is held against the program, and against the classes of {@code architecture.seeded}, which break
 * it on purpose: a rule that lets its seeded violation pass is no rule.
 */
@Tag("slow")
class ArchitectureTest {
    private static final String ROOT = "org.ibidem.";
    private static final String CHILD = "org.ibidem.evidence.extract";
    private static final String RESTING = CHILD + ".RestingProcess";
    /** Each room with the rooms below it that it may use, and does. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
        room("message"), room("job"), room("fonts"), room("model"), room("match", "message"),
        room("seal", "message"),
        room("ontology", "model", "message"),
        room("casefile", "seal", "model", "message", "job"),
        room("statement", "casefile", "ontology", "model"),
        room("dossier", "match", "casefile", "ontology", "model"),
        room("plugin", "casefile"),
        room("spelling", "message"),
        room("search", "evidence", "match", "casefile", "ontology", "seal", "model", "message", "job"),
        room("evidence", "plugin", "statement", "casefile", "seal", "ontology", "model", "message", "job"),
        room("suggest", "evidence", "dossier", "casefile", "ontology", "model", "message", "job"),
        room("analysis", "dossier", "casefile", "ontology", "model", "message", "job"),
        room("chart", "plugin", "evidence", "fonts", "dossier", "casefile", "ontology", "model", "message", "job"),
        room("report", "suggest", "screening", "match", "analysis", "chart", "evidence", "fonts", "dossier", "casefile", "ontology", "model", "message", "job"),
        room("identity", "suggest", "screening", "match", "dossier", "casefile", "ontology", "model", "message", "job"),
        room("screening", "plugin", "match", "dossier", "casefile", "ontology", "model", "message", "job"),
        room("custody", "report", "evidence", "casefile", "model", "message", "job"),
        room("exchange", "plugin", "seal", "match", "evidence", "chart", "dossier", "casefile", "ontology", "model", "message", "job"),
        room("sample", "exchange", "report", "analysis", "suggest", "statement", "fonts", "chart", "evidence", "dossier", "casefile", "ontology", "model", "message", "job"),
        room("cli", "seal", "match", "screening", "identity", "custody", "suggest", "fonts", "sample", "exchange", "report", "chart", "analysis", "search", "evidence", "dossier", "casefile", "ontology", "model", "message", "job"),
        room("ui", "plugin", "spelling", "identity", "seal", "match", "screening", "analysis", "custody", "suggest", "search", "statement", "sample", "exchange", "report", "chart", "evidence", "fonts", "dossier", "casefile", "ontology", "model", "message", "job"));

    private static Map.Entry<String, Set<String>> room(String name, String... mayUse) {
        return Map.entry(name, Set.of(mayUse));
    }

    /** By their names, for a test that knew the classes would count among those that have the window. */
    private static final Set<String> WINDOW = Set.of("org.ibidem.ui.OpenWindow", "org.ibidem.ui.Toolkit");
    private static final JavaClasses PROGRAM = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages("org.ibidem");

    /** What only certain rooms may see: the rooms, as a pattern, and the packages. */
    private record Reserved(String rooms, List<String> packages) {
        Stream<Rule> rules() {
            return packages.stream().map(p -> new Rule("only " + rooms + " sees " + p, only(rooms, p)));
        }
    }

    private static final List<Reserved> RESERVED = List.of(
        new Reserved("ui", List.of("javafx..", "com.sun.javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")),
        new Reserved("casefile", List.of("java.sql..", "javax.sql..", "org.h2..")),
        new Reserved("(report|evidence)", List.of("org.apache.pdfbox..", "org.apache.fontbox..")),
        new Reserved("report", List.of("com.openhtmltopdf..", "de.rototor..")),
        new Reserved("(search|spelling)", List.of("org.apache.lucene..")),
        new Reserved("evidence", List.of("org.apache.tika..", "org.jsoup..")),
        new Reserved("seal", List.of("com.nulabinc..", "org.bouncycastle.crypto..")),
        new Reserved("cli", List.of("picocli..")));

    private static final List<Rule> RULES = Stream.concat(RESERVED.stream().flatMap(Reserved::rules), Stream.of(
        new Rule("nothingOpensASocket", noClasses().should().dependOnClassesThat(new DescribedPredicate<JavaClass>("open connections") {
            private static final Set<String> ALLOWED = Set.of("java.net.URI", "java.net.URL", "java.net.URISyntaxException", "java.net.URLDecoder", "java.net.URLEncoder",
                // What refuses an address is no connection.
                "java.net.URLStreamHandler", "java.net.URLStreamHandlerFactory", "java.net.URLConnection");

            @Override
            public boolean test(JavaClass c) {
                String name = c.getName();
                return name.startsWith("java.net.") && !ALLOWED.contains(name) || name.startsWith("javax.net.")
                    || name.startsWith("java.nio.channels.") && name.contains("Socket") || name.startsWith("java.rmi.");
            }
        })),
        new Rule("noAddressIsOpened", noCall("opens an address", "java.net.URL", "open\\w+|getContent")),
        new Rule("noPageIsFetched", noCall("fetches a page", "org.jsoup.Jsoup", "connect|newSession")),
        new Rule("aPdfIsLoadedOnlyToReadItOrToShowAReport", noClasses().that(new DescribedPredicate<JavaClass>("neither read documents nor print") {
            @Override
            public boolean test(JavaClass c) {
                return !c.getPackageName().startsWith(CHILD) && !roomOf(c).equals("report");
            }
        }).should().callMethodWhere(called("loads a PDF", "org.apache.pdfbox.Loader", "load\\w+"))),
        new Rule("noStateIsStatic", noStaticState()),
        new Rule("noCollectionThatCanChangeIsStatic", noChangingConstants()),
        new Rule("noRoomIsNamedForItsForm", noClasses().should().resideInAnyPackage(
            "..util..", "..utils..", "..common..", "..helper..", "..helpers..", "..manager..", "..impl..", "..base..")))).toList();

    /** A rule by its name. */
    private record Rule(String name, ArchRule rule) {}

    private static ArchRule only(String rooms, String... packages) {
        return noClasses().that(new DescribedPredicate<JavaClass>("are outside " + rooms) {
            @Override
            public boolean test(JavaClass c) {
                return !roomOf(c).matches(rooms);
            }
        }).should().dependOnClassesThat().resideInAnyPackage(packages);
    }

    private static ArchRule noCall(String what, String owner, String methods) {
        return noClasses().should().callMethodWhere(called(what, owner, methods));
    }

    private static DescribedPredicate<JavaMethodCall> called(String what, String owner, String methods) {
        return new DescribedPredicate<>(what) {
            @Override
            public boolean test(JavaMethodCall call) {
                return call.getTargetOwner().getName().equals(owner) && call.getName().matches(methods);
            }
        };
    }

    private static String roomOf(JavaClass c) {
        String name = c.getPackageName().replaceFirst("^org\\.ibidem\\.architecture\\.seeded\\.", ROOT);
        if (!name.startsWith(ROOT)) return "";
        String rest = name.substring(ROOT.length());
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
    }

    @TestFactory
    Stream<DynamicTest> theProgramKeepsEveryRule() {
        return RULES.stream().map(r -> DynamicTest.dynamicTest(r.name(), () -> r.rule().check(PROGRAM)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleFailsOnItsSeededViolation() {
        JavaClasses seeded = new ClassFileImporter().importPackages("org.ibidem.architecture.seeded");
        return RULES.stream().map(r -> DynamicTest.dynamicTest(r.name(),
            () -> assertThat(r.rule().evaluate(seeded).hasViolation()).as("the rule sees its seeded violation").isTrue()));
    }

    @Test
    void aRoomUsesOnlyTheRoomsBelowIt() {
        assertThat(violations(PROGRAM)).isEmpty();
    }

    @Test
    void aRoomUsesEveryRoomItMay() {
        Map<String, Set<String>> found = new TreeMap<>();
        MAY_USE.keySet().forEach(room -> found.put(room, new TreeSet<>()));
        PROGRAM.stream().flatMap(c -> c.getDirectDependenciesFromSelf().stream()).forEach(d -> {
            String from = roomOf(d.getOriginClass());
            String to = roomOf(d.getTargetClass());
            if (!from.isEmpty() && !to.isEmpty() && !from.equals(to)) found.get(from).add(to);
        });
        assertThat(found).containsExactlyInAnyOrderEntriesOf(MAY_USE);
    }

    @Test
    void thereIsNoBrowserInTheProgram() {
        assertThat(getClass().getClassLoader().getResource("javafx/scene/web/WebView.class")).isNull();
    }

    /** What loads a document's PDF runs in the child process: nothing that runs in the window's process leads there. */
    @Test
    void aDocumentIsOnlyOpenedInTheChild() {
        Set<JavaClass> loading = new HashSet<>();
        Deque<JavaClass> reached = new ArrayDeque<>(PROGRAM.stream().filter(c -> c.getPackageName().startsWith(CHILD))
            .filter(c -> c.getMethodCallsFromSelf().stream().anyMatch(call -> call.getTargetOwner().getName().equals("org.apache.pdfbox.Loader"))).toList());
        assertThat(reached).isNotEmpty();
        while (!reached.isEmpty()) {
            JavaClass c = reached.pop();
            if (!loading.add(c) || c.getSimpleName().equals("ExtractionChild")) continue;
            c.getDirectDependenciesToSelf().stream().map(Dependency::getOriginClass).forEach(reached::add);
        }
        assertThat(loading).extracting(JavaClass::getSimpleName).contains("ExtractionChild").doesNotContain("Extractor");
        assertThat(loading).allSatisfy(c -> assertThat(c.getPackageName()).startsWith(CHILD));
    }

    @Test
    void aRoomThatReachesUpIsSeen() {
        JavaClasses seeded = new ClassFileImporter().importPackages("org.ibidem.architecture.seeded", "org.ibidem.cli");
        assertThat(violations(seeded)).anyMatch(v -> v.startsWith("model uses"));
    }

    private static Set<String> violations(JavaClasses classes) {
        return classes.stream().flatMap(c -> c.getDirectDependenciesFromSelf().stream())
            .filter(d -> d.getTargetClass().getPackageName().startsWith("org.ibidem"))
            .filter(d -> !isAllowed(roomOf(d.getOriginClass()), roomOf(d.getTargetClass())))
            .map(d -> roomOf(d.getOriginClass()) + " uses " + roomOf(d.getTargetClass()) + ": " + d.getOriginClass().getName())
            .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The top package holds only Main, which puts faces and features together. */
    private static boolean isAllowed(String from, String to) {
        return from.equals(to) || from.isEmpty() || MAY_USE.getOrDefault(from, Set.of()).contains(to);
    }

    @Test
    void everyRoomIsOnTheMap() {
        assertThat(PROGRAM.stream().map(ArchitectureTest::roomOf).filter(r -> !r.isEmpty()).collect(Collectors.toSet()))
            .isSubsetOf(MAY_USE.keySet());
    }

    @Test
    void noRoomsFormACycle() {
        slices().matching("org.ibidem.(*)..").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void theRulesSawTheWholeProgram() throws IOException {
        Path sources = Path.of("src/main/java");
        try (Stream<Path> files = Files.walk(sources)) {
            Set<String> written = files.map(f -> sources.relativize(f).toString()).filter(f -> f.endsWith(".java") && !f.endsWith("package-info.java"))
                .map(f -> f.replace(".java", "").replace(File.separatorChar, '.')).collect(Collectors.toSet());
            assertThat(PROGRAM.stream().filter(JavaClass::isTopLevelClass).map(JavaClass::getName).filter(n -> !n.endsWith("package-info")))
                .containsExactlyInAnyOrderElementsOf(written);
        }
    }

    /** Static fields are set once; but what the operating system has one of for the whole program, a process that rests, has one place in it. */
    private static ArchRule noStaticState() {
        return fields().that().areStatic().and().areNotDeclaredIn(RESTING).should(new ArchCondition<JavaField>("be constants") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean synthetic = field.getModifiers().contains(JavaModifier.SYNTHETIC) || field.getName().startsWith("$");
                boolean state = !field.getModifiers().contains(JavaModifier.FINAL) || isChanging(field.getRawType());
                if (!synthetic && state) events.add(SimpleConditionEvent.violated(field, field.getFullName() + " is static state"));
            }
        });
    }

    /** What a class makes when it is loaded are its constants, whatever the type of the field: none of it may be made to be changed. */
    private static ArchRule noChangingConstants() {
        return classes().that().doNotHaveFullyQualifiedName(RESTING).should(new ArchCondition<JavaClass>("make no collection that can change when they are loaded") {
            @Override
            public void check(JavaClass c, ConditionEvents events) {
                c.getStaticInitializer().stream().flatMap(i -> Stream.concat(i.getConstructorCallsFromSelf().stream(), i.getMethodCallsFromSelf().stream()))
                    .filter(call -> call.getName().equals("<init>") ? isChanging(call.getTargetOwner()) : call.getTargetOwner().isEquivalentTo(EnumSet.class))
                    .forEach(call -> events.add(SimpleConditionEvent.violated(call, call.getDescription())));
            }
        });
    }

    private static boolean isChanging(JavaClass type) {
        boolean collection = type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
        return collection && !type.isInterface() || type.getPackageName().equals("java.util.concurrent.atomic");
    }

    @Test
    void testsThatHaveTheWindowTakeTurns() {
        JavaClasses tests = new ClassFileImporter().withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS).importPackages("org.ibidem");
        assertThat(tests.stream().filter(c -> c.getSimpleName().endsWith("Test") && hasTheWindow(c))).isNotEmpty().allMatch(c -> c.isAnnotatedWith(OnScreen.class), "says that it is OnScreen");
    }

    private static boolean hasTheWindow(JavaClass test) {
        return test.getDirectDependenciesFromSelf().stream().map(d -> d.getTargetClass().getName()).anyMatch(WINDOW::contains);
    }
}
