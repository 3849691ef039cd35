/**
 * What is sealed with a passphrase, and by what: a random {@link org.ibidem.seal.CaseKey} under which all else lies, kept in a
 * {@link org.ibidem.seal.KeySlot} under a key that {@link org.ibidem.seal.Stretching} makes of the passphrase. Nothing here knows what is sealed;
 * {@link org.ibidem.seal.Cover} is how a room writes its files without asking whether they are.
 *
 * <pre>{@code
 * CaseKey key = CaseKey.fresh();
 * KeySlot slot = KeySlot.of(key, passphrase, Stretching.fresh(), caseId);
 * Cover again = slot.open(passphrase, caseId).orElseThrow();
 * }</pre>
 */
package org.ibidem.seal;
