/**
 * What the program says, in the reader's language. Each room keeps its sentences in {@code messages.properties} (English) and
 * {@code messages_ko.properties} beside its classes; {@code Messages.of(SomeClass.class)} finds them. A problem the reader can
 * mend is thrown as a {@link org.ibidem.message.UserProblem}, which says what happened, to which thing, and what to do next.
 */
package org.ibidem.message;
