package org.ibidem.cli;

import org.ibidem.chart.layout.LayoutKind;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a layout; refuses others with the list of those there are. */
final class LayoutName implements ITypeConverter<LayoutKind> {
    @Override
    public LayoutKind convert(String word) {
        return LayoutKind.of(word).orElseThrow(() -> new TypeConversionException(CaseArgument.MESSAGES.get("layout.unknown", word, String.join(", ", LayoutKind.words()))));
    }
}
