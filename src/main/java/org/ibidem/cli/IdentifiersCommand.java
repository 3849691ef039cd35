package org.ibidem.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.ibidem.suggest.Identifier;
import org.ibidem.suggest.Identifiers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code identifiers CASE|--text-file F}: e-mail addresses, phone numbers, wallets, registration numbers and the like, with their places. */
@Command(name = "identifiers")
final class IdentifiersCommand implements Callable<Integer> {
    @Mixin
    private TextOrCase target;
    @Option(names = "--country", paramLabel = "MY", descriptionKey = "phoneCountry", defaultValue = "")
    private String country;
    @Mixin
    private Output out;

    @Override
    public Integer call() {
        Identifiers identifiers = new Identifiers(country);
        target.each((evidence, page, read) -> identifiers.in(read.text()).stream().filter(i -> read.tells(i.kind(), i.start())).forEach(i -> out.print(row(i, evidence, page))));
        return 0;
    }

    private static Map<String, Object> row(Identifier i, String evidence, int page) {
        return Output.row("type", i.kind(), "value", i.value(), "normalised", i.normalised(), "valid", i.valid(), "evidence", evidence,
            "page", page, "start", i.start(), "end", i.end());
    }
}
