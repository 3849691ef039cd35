package org.ibidem.casefile;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How a record is taken apart into columns and put together again. Found out once, for rows are read by the ten thousand. */
final class RecordShape {
    private final Constructor<?> constructor;
    private final List<Part> parts = new ArrayList<>();

    /** One component: a column, or a record within that has columns of its own; the other is {@code null}. */
    private record Part(Method accessor, Column column, RecordShape within) {
        static Part of(RecordComponent component) {
            boolean record = component.getType().isRecord();
            return new Part(component.getAccessor(), record ? null : Column.of(component), record ? new RecordShape(component.getType()) : null);
        }
    }

    RecordShape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            constructor = type.getDeclaredConstructor(Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
        for (RecordComponent component : components) parts.add(Part.of(component));
    }

    /** The columns in the record's order. */
    List<Column> columns() {
        return parts.stream().flatMap(p -> p.column != null ? Stream.of(p.column) : p.within.columns().stream()).toList();
    }

    /** Puts the record's stored values under their columns; those of a record that is {@code null} are {@code null}. */
    void store(Object row, Map<String, Object> values) {
        for (Part part : parts) {
            Object value = row == null ? null : component(row, part.accessor);
            if (part.column != null) values.put(part.column.name(), part.column.stored(value));
            else part.within.store(value, values);
        }
    }

    private static Object component(Object row, Method accessor) {
        try {
            return accessor.invoke(row);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The record of stored values. */
    Object read(Map<String, Object> values) {
        Object[] arguments = new Object[parts.size()];
        for (int i = 0; i < arguments.length; i++) {
            Part part = parts.get(i);
            arguments[i] = part.column != null ? part.column.read(values.get(part.column.name())) : part.within.read(values);
        }
        try {
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read a row of " + constructor.getDeclaringClass().getSimpleName(), e);
        }
    }
}
