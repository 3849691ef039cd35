package org.ibidem.model;

/** What kind of claim a statement repeats. An official finding is proof that the authority found it, not of the conduct itself. */
public enum ClaimType {
    OFFICIAL_FINDING, REGISTRY_RECORD, STUDY_FINDING, MEDIA_REPORT, SUBJECT_CLAIM, ANALYST_INFERENCE, DENIAL;

    /** Whether it is somebody's own word for it: the subject's, what it denies, or the analyst's. */
    public boolean isOwnWord() {
        return this == SUBJECT_CLAIM || this == DENIAL || this == ANALYST_INFERENCE;
    }

    /** Whether an authority or a registry put it on record. */
    public boolean isOnRecord() {
        return this == OFFICIAL_FINDING || this == REGISTRY_RECORD;
    }
}
