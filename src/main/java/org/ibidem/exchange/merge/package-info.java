/**
 * A colleague's copy comes back: {@link org.ibidem.exchange.merge.Merge} works out, from the two journals, what each side did since it
 * last knew of the other ({@link org.ibidem.exchange.merge.Meeting}), row by row and field by field. What only one side changed is taken;
 * only where both changed the same field to different things is there a conflict, which a person decides. The whole is one step of undo.
 *
 * <pre>{@code
 * try (Colleague colleague = Colleague.at(Path.of("Lantern.ibidem"), () -> new char[0], Installation.atHome(), Progress.NONE)) {
 *     Merge merge = new Merge(open, colleague);
 *     merge.apply(merge.plan(), Choices.KEEP_ALL);
 * }
 * }</pre>
 */
package org.ibidem.exchange.merge;
