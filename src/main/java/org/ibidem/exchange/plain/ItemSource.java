package org.ibidem.exchange.plain;

import java.util.function.Consumer;

/** A file that holds items. It is read twice: to see that it is whole, then to bring what it holds. */
public interface ItemSource {
    /** Gives each item in turn. @throws org.ibidem.message.UserProblem at the first place that cannot be read */
    void forEach(Consumer<Item> reader);
}
