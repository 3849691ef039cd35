/**
 * The open case. {@link org.ibidem.casefile.Case} is the only door: reading asks the database, writing goes through
 * {@link org.ibidem.casefile.Case#write}, which puts a transaction into the {@link org.ibidem.casefile.Journal} before anything
 * else counts as done. The journal is the truth; the H2 database is a projection of it that answers questions and may be
 * thrown away. This is the only package that knows SQL.
 *
 * <pre>{@code
 * try (Case c = Case.open(folder, Installation.atHome())) {
 *     c.write("entity.add", change -> change.put(new Entity(Ids.next(), Ref.Series.N, change.nextNumber(Ref.Series.N), "Company")));
 *     c.undo();
 * }
 * }</pre>
 */
package org.ibidem.casefile;
