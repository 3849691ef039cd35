package org.ibidem.model;

import java.util.UUID;

/** A report's cover data. {@code date} is printed as given; {@code language} is that of its furniture, {@code en} or {@code ko}. */
public record Report(UUID id, String title, String subtitle, String series, String authors, String organisation, String date,
                     String version, Handling handling, String shortTitle, String language) implements Row {}
