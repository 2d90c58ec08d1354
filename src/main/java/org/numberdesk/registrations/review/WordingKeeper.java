package org.numberdesk.registrations.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.numberdesk.registrations.Registration;
import org.numberdesk.registrations.RegistrationMove;
import org.numberdesk.registrations.RegistrationMoved;
import org.numberdesk.registrations.RegistrationRepository;
import org.numberdesk.security.Scope;

/** Keeps the marks of each wording that is handed in. */
@ApplicationScoped
public class WordingKeeper {

  @Inject private WordingRepository wordings;
  @Inject private RegistrationRepository registrations;

  void keep(@Observes RegistrationMoved event) {
    if (event.move() == RegistrationMove.SUBMIT) {
      registrations.find(Scope.EVERYTHING, event.registrationId()).ifPresent(this::keep);
    }
  }

  void keep(Registration handedIn) {
    wordings.keep(
        handedIn.id(), Likeness.marks(handedIn.submission().whole().consent().callToAction()));
  }
}
