package org.numberdesk.registrations.review;

import java.time.Instant;
import java.util.List;
import org.numberdesk.registrations.DecisionReason;
import org.numberdesk.registrations.RegistrationMove;
import org.numberdesk.registrations.WordDiff;

/**
 * What became of a like wording.
 *
 * @param likeness from 0 to 1
 * @param outcome what was said of it last: by the carriers, or by staff
 * @param days from its submission until then
 * @param reasons why, for a refusal
 * @param change what was changed between a refusal and the approval; empty where nothing was
 *     refused
 */
public record Precedent(
    long id,
    String title,
    String organisation,
    int revision,
    double likeness,
    RegistrationMove outcome,
    Instant at,
    long days,
    List<DecisionReason> reasons,
    List<WordDiff.Piece> change) {}
