package org.numberdesk.registrations.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.organisations.Organisation;
import org.numberdesk.registrations.QueueFilter;
import org.numberdesk.registrations.ReviewStep;
import org.numberdesk.shared.Words;
import org.numberdesk.shared.web.ListState;

/** The filters of the queue as the address has them, and what each offers. */
public final class QueueFilters implements Serializable {

  private static final long serialVersionUID = 1L;

  static final String STEP = "step";
  static final String ORGANISATION = "organisation";
  static final String SENDER_TYPE = "senderType";
  static final String ONLY = "only";
  static final List<String> NAMES = List.of(STEP, ORGANISATION, SENDER_TYPE, ONLY);

  private static final String CLEAN = "clean";
  private static final String LATE = "late";

  private final QueueFilter filter;
  private final List<Choice> organisations;
  private final List<Choice> senderTypes;
  private final List<Choice> only;

  QueueFilters(ListState state, List<Organisation> known) {
    ReviewStep step = ReviewStep.of(state.filter(STEP)).orElse(ReviewStep.TO_REVIEW);
    Organisation organisation =
        known.stream()
            .filter(one -> one.key().equals(state.filter(ORGANISATION)))
            .findFirst()
            .orElse(null);
    SenderType senderType =
        Arrays.stream(SenderType.values())
            .filter(type -> type.name().equals(state.filter(SENDER_TYPE)))
            .findFirst()
            .orElse(null);
    String special = state.filter(ONLY);
    filter =
        new QueueFilter(
            step,
            organisation == null ? null : organisation.id(),
            senderType,
            CLEAN.equals(special),
            LATE.equals(special));
    organisations =
        known.stream()
            .map(one -> new Choice(one.key(), one.name(), one.equals(organisation), null))
            .toList();
    senderTypes =
        Arrays.stream(SenderType.values())
            .map(type -> new Choice(type.name(), Words.of(type), type == senderType, null))
            .toList();
    only =
        List.of(
            new Choice(CLEAN, Words.of("review.queue.only.clean"), filter.clean(), null),
            new Choice(LATE, Words.of("review.queue.only.late"), filter.late(), null));
  }

  QueueFilter filter() {
    return filter;
  }

  public List<Choice> organisations() {
    return organisations;
  }

  public List<Choice> senderTypes() {
    return senderTypes;
  }

  public List<Choice> only() {
    return only;
  }
}
