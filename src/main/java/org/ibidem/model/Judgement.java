package org.ibidem.model;

import java.util.UUID;

/**
 * What the analyst concludes. {@code text} is Markdown that goes on after <i>that</i> ("Glocom served as a front"), {@code reason} says
 * what the confidence comes from, and {@code dissent} what somebody in the team holds against it; both may be empty.
 */
public record Judgement(UUID id, int position, String text, Likelihood likelihood, Confidence confidence, String reason, String dissent) implements Placed {
    @Override
    public Judgement at(int newPosition) {
        return new Judgement(id, newPosition, text, likelihood, confidence, reason, dissent);
    }
}
