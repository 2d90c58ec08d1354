package org.numberdesk.loa;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.numberdesk.numbers.NumberStory;
import org.numberdesk.numbers.NumberStorySource;
import org.numberdesk.numbers.PhoneNumber;
import org.numberdesk.shared.Words;

/** Tells a number's page what happened to the requests that name it. */
@ApplicationScoped
public class LoaStory implements NumberStorySource {

  /** Moves that concern the desk and the signer alone. */
  private static final Set<LoaMove> INNER =
      EnumSet.of(LoaMove.START_REVIEW, LoaMove.REMIND, LoaMove.REVOKE_LINK, LoaMove.KEEP);

  @Inject private LoaRepository requests;

  @Override
  public void tell(PhoneNumber number, NumberStory story) {
    List<LoaRequest> found =
        requests
            .listNaming(
                number.organisationId(),
                List.of(number.e164()),
                EnumSet.complementOf(EnumSet.of(LoaStatus.DRAFT)))
            .stream()
            .map(row -> (LoaRequest) row[1])
            .toList();
    Map<Long, List<LoaStep>> steps = requests.steps(found.stream().map(LoaRequest::id).toList());
    for (LoaRequest request : found) {
      steps.getOrDefault(request.id(), List.of()).stream()
          .filter(step -> !INNER.contains(step.move()))
          .forEach(
              step ->
                  story.add(
                      new NumberStory.Entry(
                          step.at(),
                          step.to().look(),
                          Words.of("loa.done." + step.move().name()),
                          Words.of("loa.story", LoaMoves.title(request)),
                          step.actorName())));
    }
  }
}
