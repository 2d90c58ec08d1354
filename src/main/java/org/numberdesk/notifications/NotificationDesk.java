package org.numberdesk.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.numberdesk.security.Caller;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;

/** How one wants to be told. */
@ApplicationScoped
@Transactional
public class NotificationDesk {

  @Inject private NotificationRepository notifications;
  @Inject private Caller caller;

  /** How one is told of a topic. */
  public record Choice(Topic topic, boolean bell, boolean mail) {}

  /** The caller's choices, one for each topic. */
  @RequiresPermission(Permission.OWN_ACCOUNT)
  public List<Choice> choices() {
    Map<Topic, NotificationPreference> chosen = chosen();
    return Arrays.stream(Topic.values())
        .map(
            topic -> {
              NotificationPreference preference = chosen.get(topic);
              return preference == null
                  ? new Choice(topic, true, true)
                  : new Choice(topic, preference.bell(), preference.mail());
            })
        .toList();
  }

  @RequiresPermission(Permission.OWN_ACCOUNT)
  public void choose(List<Choice> choices) {
    Map<Topic, NotificationPreference> chosen = chosen();
    for (Choice choice : choices) {
      NotificationPreference preference = chosen.get(choice.topic());
      if (preference == null) {
        preference = new NotificationPreference(caller.accountId(), choice.topic());
        notifications.add(preference);
      }
      preference.choose(choice.bell(), choice.mail());
    }
  }

  private Map<Topic, NotificationPreference> chosen() {
    return notifications.preferences(List.of(caller.accountId())).stream()
        .collect(Collectors.toMap(NotificationPreference::topic, Function.identity()));
  }
}
