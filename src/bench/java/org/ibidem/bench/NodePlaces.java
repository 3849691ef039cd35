package org.ibidem.bench;

import org.graphstream.stream.SinkAdapter;
import org.ibidem.chart.layout.Places;

/** Writes down where GraphStream moves its nodes, whose names are their numbers. */
final class NodePlaces extends SinkAdapter {
    private final Places places;

    NodePlaces(Places places) {
        this.places = places;
    }

    @Override
    public void nodeAttributeAdded(String source, long time, String node, String attribute, Object value) {
        moved(node, attribute, value);
    }

    @Override
    public void nodeAttributeChanged(String source, long time, String node, String attribute, Object before, Object now) {
        moved(node, attribute, now);
    }

    private void moved(String node, String attribute, Object value) {
        if (!attribute.equals("xyz") || !(value instanceof Object[] xyz)) return;
        places.x()[Integer.parseInt(node)] = ((Number) xyz[0]).doubleValue();
        places.y()[Integer.parseInt(node)] = ((Number) xyz[1]).doubleValue();
    }
}
