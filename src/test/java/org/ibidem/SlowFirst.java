package org.ibidem;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.Tag;

/** Begins with the classes that take long: what is short fills the time at the end, when one of two threads would wait for the other. */
public final class SlowFirst implements ClassOrderer {
    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(Comparator.comparing(SlowFirst::isShort));
    }

    private static boolean isShort(ClassDescriptor test) {
        return test.findRepeatableAnnotations(Tag.class).stream().noneMatch(tag -> tag.value().equals("slow"));
    }
}
