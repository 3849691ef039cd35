package org.ibidem.chart;

import java.util.UUID;

/** Two entities of which it was left open whether they are one, and the decision that did so. It is no relation: nothing is counted or laid out by it. */
public record PossiblySame(UUID decision, UUID one, UUID other) {}
