package org.numberdesk.registrations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.numberdesk.numbers.SenderType;
import org.numberdesk.preflight.Submission;
import org.numberdesk.security.Permission;
import org.numberdesk.security.RequiresPermission;
import org.numberdesk.shared.Json;

/** Drafts that do not begin empty: copies of earlier registrations, rows of a sheet. */
@ApplicationScoped
@Transactional
public class DraftDesk {

  private static final long NONE = -1;

  @Inject private RegistrationDesk desk;
  @Inject private RegistrationRepository registrations;

  /**
   * A new draft of the caller's organisation with the answers of an earlier registration, in
   * whatever state that is. Numbers that an open registration holds stay there.
   */
  @RequiresPermission(value = Permission.REGISTRATIONS_EDIT, of = Registration.class)
  public Registration copy(Long id) {
    Registration original = desk.get(id);
    Set<String> held = registrations.listHeld(original.organisationId(), original.numbers(), NONE);
    List<String> free =
        original.numbers().stream().filter(number -> !held.contains(number)).toList();
    return desk.create(null, withNumbers(original.submission(), free));
  }

  static Submission withNumbers(Submission text, List<String> numbers) {
    JsonNode tree = Json.MAPPER.valueToTree(text.whole());
    ((ObjectNode) tree.get("campaign")).set("numbers", Json.MAPPER.valueToTree(numbers));
    try {
      return Json.MAPPER.treeToValue(tree, Submission.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a draft of a sender type holds before anybody typed. */
  @RequiresPermission(Permission.REGISTRATIONS_EDIT)
  public Submission blank(SenderType type) {
    return DraftStart.of(type, List.of(), null);
  }

  /** Begins one draft for each text: all, or none where one cannot be taken. */
  @RequiresPermission(Permission.REGISTRATIONS_EDIT)
  public List<Registration> createAll(List<Submission> texts) {
    return texts.stream().map(text -> desk.create(null, text)).toList();
  }
}
