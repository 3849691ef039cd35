package org.ibidem.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The rules of the house. Each is held against the program, and against the classes of {@code architecture.seeded}, which break
 * it on purpose: a rule that lets its seeded violation pass is no rule.
 */
class ArchitectureTest {
    private static final String ROOT = "org.ibidem.";
    /** Each room with the rooms below it that it may use. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
        room("message"), room("job"), room("fonts"), room("model"), room("match"),
        room("ontology", "model", "message"),
        room("casefile", "model", "message", "job"),
        room("dossier", "casefile", "ontology", "model", "message"),
        room("search", "match", "casefile", "model", "message", "job"),
        room("evidence", "dossier", "casefile", "ontology", "model", "message", "job"),
        room("suggest", "evidence", "match", "dossier", "casefile", "ontology", "model", "message", "job"),
        room("analysis", "evidence", "dossier", "casefile", "ontology", "model", "message", "job"),
        room("chart", "fonts", "dossier", "casefile", "ontology", "model", "message", "job"),
        room("report", "chart", "evidence", "analysis", "fonts", "dossier", "casefile", "ontology", "model", "message", "job"),
        room("exchange", "chart", "evidence", "dossier", "casefile", "ontology", "model", "message", "job"),
        room("sample", "fonts", "report", "chart", "evidence", "dossier", "casefile", "ontology", "model", "message", "job"),
        room("cli", "suggest", "fonts", "sample", "exchange", "report", "chart", "analysis", "search", "evidence", "dossier", "casefile", "ontology", "model", "message", "job"),
        room("ui", "suggest", "sample", "exchange", "report", "chart", "analysis", "search", "evidence", "fonts", "dossier", "casefile", "ontology", "model", "message", "job"));

    private static Map.Entry<String, Set<String>> room(String name, String... mayUse) {
        return Map.entry(name, Set.of(mayUse));
    }

    private static final JavaClasses PROGRAM = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
        .importPackages("org.ibidem");

    private static final List<Rule> RULES = List.of(
        new Rule("onlyTheWindowSeesJavaFx", only("ui", "javafx..", "com.sun.javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")),
        new Rule("onlyTheCaseFileSeesSql", only("casefile", "java.sql..", "javax.sql..", "org.h2..")),
        new Rule("onlyReportAndEvidenceSeePdfBox", only("(report|evidence)", "org.apache.pdfbox..", "org.apache.fontbox..", "com.openhtmltopdf..", "de.rototor..")),
        new Rule("onlyTheCommandLineSeesPicocli", only("cli", "picocli..")),
        new Rule("nothingOpensASocket", noClasses().should().dependOnClassesThat(new DescribedPredicate<JavaClass>("open connections") {
            private static final Set<String> ALLOWED = Set.of("java.net.URI", "java.net.URL", "java.net.URISyntaxException", "java.net.URLDecoder", "java.net.URLEncoder");

            @Override
            public boolean test(JavaClass c) {
                String name = c.getName();
                return name.startsWith("java.net.") && !ALLOWED.contains(name) || name.startsWith("javax.net.")
                    || name.startsWith("java.nio.channels.") && name.contains("Socket") || name.startsWith("java.rmi.");
            }
        })),
        new Rule("noAddressIsOpened", noClasses().should().callMethodWhere(new DescribedPredicate<JavaMethodCall>("opens an address") {
            @Override
            public boolean test(JavaMethodCall call) {
                return call.getTargetOwner().getName().equals("java.net.URL") && call.getName().matches("open\\w+|getContent");
            }
        })),
        new Rule("noStateIsStatic", noStaticState()),
        new Rule("noRoomIsNamedForItsForm", noClasses().should().resideInAnyPackage(
            "..util..", "..utils..", "..common..", "..helper..", "..helpers..", "..manager..", "..impl..", "..base..")));

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
    void theRulesSawTheWholeProgram() {
        assertThat(PROGRAM.size()).isGreaterThan(100);
        assertThat(PROGRAM.stream().map(ArchitectureTest::roomOf).distinct().count()).isGreaterThanOrEqualTo(10);
    }

    /** Static fields are constants: final, and not of a kind that is made to be changed. */
    private static ArchRule noStaticState() {
        Set<String> changing = Set.of("java.util.concurrent.atomic.AtomicInteger", "java.util.concurrent.atomic.AtomicLong",
            "java.util.concurrent.atomic.AtomicReference", "java.util.concurrent.ConcurrentHashMap", "java.util.HashMap", "java.util.ArrayList");
        return fields().that().areStatic().should(new ArchCondition<JavaField>("be constants") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                boolean synthetic = field.getModifiers().contains(JavaModifier.SYNTHETIC) || field.getName().startsWith("$");
                boolean state = !field.getModifiers().contains(JavaModifier.FINAL) || changing.contains(field.getRawType().getName());
                if (!synthetic && state) events.add(SimpleConditionEvent.violated(field, field.getFullName() + " is static state"));
            }
        });
    }
}
