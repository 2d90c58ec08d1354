package org.numberdesk.deadlines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.numberdesk.organisations.Organisation;
import org.numberdesk.organisations.OrganisationRepository;
import org.numberdesk.security.Scope;

/** What a round of reminders begins with. */
@ApplicationScoped
@Transactional
public class ReminderRound {

  @Inject private OrganisationRepository organisations;
  @Inject private DeadlineRepository deadlines;
  @Inject private DeadlineKeeper keeper;

  List<Organisation> organisations() {
    return organisations.list(Scope.EVERYTHING);
  }

  /** Upcoming rules whose day has come hold from then on. */
  void begin() {
    deadlines.listBegun(keeper.today()).forEach(keeper::begin);
  }
}
