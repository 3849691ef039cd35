package org.ibidem.evidence.extract;

/** Says of what was encrypted with OpenPGP (RFC 9580) that it is locked: keys are not kept here, so it is decrypted outside. */
final class PgpReader implements Reader {
    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals("application/pgp-encrypted");
    }

    @Override
    public Extracted read(Given given) {
        return Extracted.lockedTo("OpenPGP", "pgp.locked");
    }
}
